package uk.redress.settings;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import uk.redress.kernel.Refusal;

/**
 * The council's logo. What a file is called is not believed: it is a PNG because it begins like one, and an SVG because
 * it is nothing but shapes. An SVG may hold programs and call other sites; one that does is refused.
 */
public final class Logo {

    private static final int LARGEST = 100 * 1024;
    private static final int WIDEST = 2000;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int PNG_SIZE_AT = 16;
    private static final int PNG_HEADER = 24;
    private static final Pattern FETCHES =
            Pattern.compile("url\\s*\\((?!\\s*['\"]?#)|\\\\|@import|javascript:", Pattern.CASE_INSENSITIVE);
    private static final Set<String> SHAPES = Set.of(
            "svg",
            "g",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "title",
            "desc",
            "defs",
            "lineargradient",
            "radialgradient",
            "stop",
            "clippath",
            "mask",
            "symbol",
            "use",
            "text",
            "tspan",
            "metadata");

    private final String type;
    private final byte[] bytes;

    private Logo(String type, byte[] bytes) {
        this.type = type;
        this.bytes = bytes;
    }

    /** As it is kept in a setting. */
    static Logo kept(String value) {
        int comma = value.indexOf(',');
        return new Logo(value.substring(0, comma), Base64.getDecoder().decode(value.substring(comma + 1)));
    }

    static String toKeep(byte[] file) {
        return typeOf(file) + "," + Base64.getEncoder().encodeToString(file);
    }

    static Optional<Refusal> refusal(String value) {
        return refusal(kept(value).bytes);
    }

    static Optional<Refusal> refusal(byte[] file) {
        if (file.length == 0) {
            return Optional.of(new Refusal("The file is empty. Choose a PNG or SVG file."));
        }
        if (file.length > LARGEST) {
            return Optional.of(new Refusal("The file has %d kilobytes; a logo may have 100. Save it smaller."
                    .formatted((file.length + 1023) / 1024)));
        }
        return isPng(file) ? refusalOfPng(file) : refusalOfSvg(file);
    }

    /** The media type. */
    public String type() {
        return type;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    private static String typeOf(byte[] file) {
        return isPng(file) ? "image/png" : "image/svg+xml";
    }

    private static boolean isPng(byte[] file) {
        return file.length > PNG_HEADER && Arrays.equals(PNG, Arrays.copyOf(file, PNG.length));
    }

    private static Optional<Refusal> refusalOfPng(byte[] file) {
        int width = ByteBuffer.wrap(file).getInt(PNG_SIZE_AT);
        int height = ByteBuffer.wrap(file).getInt(PNG_SIZE_AT + Integer.BYTES);
        boolean fits = width > 0 && height > 0 && width <= WIDEST && height <= WIDEST;
        return fits
                ? Optional.empty()
                : Optional.of(
                        new Refusal("The picture is too large: at most %d by %d points.".formatted(WIDEST, WIDEST)));
    }

    private static Optional<Refusal> refusalOfSvg(byte[] file) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (ByteArrayInputStream bytes = new ByteArrayInputStream(file)) {
            XMLStreamReader xml = factory.createXMLStreamReader(bytes);
            boolean first = true;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
                    return notOnlyShapes("a declaration");
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    String name = xml.getLocalName().toLowerCase(Locale.ROOT);
                    if (first && !name.equals("svg")) {
                        return noPicture();
                    }
                    first = false;
                    Optional<Refusal> refusal = SHAPES.contains(name) ? refusalOfAttributes(xml) : notOnlyShapes(name);
                    if (refusal.isPresent()) {
                        return refusal;
                    }
                }
            }
            return first ? noPicture() : Optional.empty();
        } catch (XMLStreamException | IOException notXml) {
            return noPicture();
        }
    }

    private static Optional<Refusal> refusalOfAttributes(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            String value = xml.getAttributeValue(i).strip();
            if (name.startsWith("on")) {
                return notOnlyShapes(name);
            }
            boolean leadsAway = name.equals("href") && !value.startsWith("#");
            boolean fetches = FETCHES.matcher(value).find();
            if (leadsAway || fetches) {
                return notOnlyShapes("a reference to another file");
            }
        }
        return Optional.empty();
    }

    private static Optional<Refusal> noPicture() {
        return Optional.of(new Refusal("This is neither a PNG nor an SVG file. Choose one of these."));
    }

    private static Optional<Refusal> notOnlyShapes(String what) {
        return Optional.of(new Refusal(
                "This SVG file holds more than shapes (%s). Save it as a plain SVG, or as a PNG.".formatted(what)));
    }
}
