package uk.redress.tables;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.SpreadsheetDay;
import uk.redress.kernel.Refused;

/**
 * The parts of an Office Open XML workbook that a table needs: its sheets, the texts they share, and which formats show
 * a number as a day. Read with the JDK's own parser, because a library that brings another one along makes the process
 * engine use it too, and that one refuses the diagrams.
 */
final class OpenWorkbook implements AutoCloseable {

    /** @param part the name of the entry that holds it */
    record Sheet(String name, String part) {}

    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final int MOST_SHARED_CHARACTERS = 100_000_000;
    private static final int MOST_COLUMNS = 500;
    // These are days in every workbook, without being written down in it.
    private static final Set<Integer> FORMATS_OF_DAYS = Set.of(14, 15, 16, 17, 22);

    private final ZipFile zip;
    private final XMLInputFactory parsers;
    private final List<String> shared = new ArrayList<>();
    private final List<Boolean> stylesOfDays = new ArrayList<>();
    private boolean sharedAreRead;
    private boolean countsFrom1904;

    OpenWorkbook(Path file) throws IOException {
        zip = new ZipFile(file.toFile());
        parsers = XMLInputFactory.newDefaultFactory();
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        parsers.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    List<Sheet> visibleSheets() throws IOException, XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        each("xl/_rels/workbook.xml.rels", reader -> {
            if (reader.getLocalName().equals("Relationship")) {
                targets.put(attribute(reader, "Id"), part(attribute(reader, "Target")));
            }
        });
        List<Sheet> sheets = new ArrayList<>();
        each("xl/workbook.xml", reader -> {
            if (reader.getLocalName().equals("workbookPr")) {
                countsFrom1904 = List.of("1", "true").contains(attribute(reader, "date1904"));
            }
            if (reader.getLocalName().equals("sheet")
                    && !attribute(reader, "state").contains("idden")) {
                String target = targets.get(String.valueOf(reader.getAttributeValue(RELATIONSHIPS, "id")));
                if (target != null && zip.getEntry(target) != null) {
                    sheets.add(new Sheet(attribute(reader, "name"), target));
                }
            }
        });
        return sheets;
    }

    void read(Sheet sheet, TableReader.RowSink sink) throws IOException, XMLStreamException {
        readWhatSheetsShare();
        try (InputStream bytes = open(sheet.part())) {
            XMLStreamReader reader = parsers.createXMLStreamReader(bytes);
            int number = 0;
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals("row")) {
                    String said = attribute(reader, "r");
                    number = said.isEmpty() ? number + 1 : Integer.parseInt(said);
                    if (!sink.row(number, cells(reader))) {
                        return;
                    }
                }
            }
        } catch (NumberFormatException broken) {
            throw new XMLStreamException(broken);
        }
    }

    private List<String> cells(XMLStreamReader reader) throws XMLStreamException {
        List<String> cells = new ArrayList<>();
        while (!(reader.next() == XMLStreamConstants.END_ELEMENT
                && reader.getLocalName().equals("row"))) {
            if (reader.isStartElement() && reader.getLocalName().equals("c")) {
                int column = column(attribute(reader, "r"), cells.size());
                String text = cell(reader);
                if (!text.isBlank() && column < MOST_COLUMNS) {
                    while (cells.size() <= column) {
                        cells.add("");
                    }
                    cells.set(column, text);
                }
            }
        }
        return cells;
    }

    private String cell(XMLStreamReader reader) throws XMLStreamException {
        String type = attribute(reader, "t");
        String style = attribute(reader, "s");
        StringBuilder inline = new StringBuilder();
        String value = "";
        while (!(reader.next() == XMLStreamConstants.END_ELEMENT
                && reader.getLocalName().equals("c"))) {
            if (reader.isStartElement() && reader.getLocalName().equals("v")) {
                value = reader.getElementText();
            } else if (reader.isStartElement() && reader.getLocalName().equals("t")) {
                inline.append(reader.getElementText());
            }
        }
        return switch (type) {
            case "s" -> shared.get(Integer.parseInt(value));
            case "inlineStr" -> inline.toString();
            case "b" -> value.equals("1") ? "yes" : "no";
            case "str", "e", "d" -> value;
            default -> value.isEmpty() ? "" : number(value, style);
        };
    }

    private String number(String value, String style) {
        boolean day = !style.isEmpty()
                && Integer.parseInt(style) < stylesOfDays.size()
                && stylesOfDays.get(Integer.parseInt(style));
        BigDecimal number = new BigDecimal(value);
        if (day) {
            int counted = number.intValue() + (countsFrom1904 ? SpreadsheetDay.FROM_1904 : 0);
            return SpreadsheetDay.read(counted).map(Object::toString).orElse(number.toPlainString());
        }
        return number.stripTrailingZeros().toPlainString();
    }

    private void readWhatSheetsShare() throws IOException, XMLStreamException {
        if (sharedAreRead) {
            return;
        }
        sharedAreRead = true;
        readSharedTexts();
        readStyles();
    }

    private void readSharedTexts() throws IOException, XMLStreamException {
        if (zip.getEntry("xl/sharedStrings.xml") == null) {
            return;
        }
        try (InputStream bytes = open("xl/sharedStrings.xml")) {
            XMLStreamReader reader = parsers.createXMLStreamReader(bytes);
            StringBuilder text = new StringBuilder();
            long total = 0;
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals("rPh")) {
                    skip(reader);
                } else if (event == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals("t")) {
                    text.append(reader.getElementText());
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && reader.getLocalName().equals("si")) {
                    shared.add(text.toString());
                    total += text.length();
                    text.setLength(0);
                }
                if (total > MOST_SHARED_CHARACTERS) {
                    throw new Refused(
                            "This workbook has too much text in it. Save only the sheet with the table as CSV and"
                                    + " choose that file.");
                }
            }
        }
    }

    private void readStyles() throws IOException, XMLStreamException {
        if (zip.getEntry("xl/styles.xml") == null) {
            return;
        }
        Map<Integer, String> formats = new HashMap<>();
        boolean[] inCellStyles = {false};
        each("xl/styles.xml", reader -> {
            switch (reader.getLocalName()) {
                case "numFmt" ->
                    formats.put(Integer.parseInt(attribute(reader, "numFmtId")), attribute(reader, "formatCode"));
                case "cellXfs" -> inCellStyles[0] = true;
                case "cellStyles", "dxfs" -> inCellStyles[0] = false;
                case "xf" -> {
                    if (inCellStyles[0]) {
                        String format = attribute(reader, "numFmtId");
                        stylesOfDays.add(isADay(format.isEmpty() ? 0 : Integer.parseInt(format), formats));
                    }
                }
                default -> {}
            }
        });
    }

    private static boolean isADay(int format, Map<Integer, String> formats) {
        String own = formats.get(format);
        if (own == null) {
            return FORMATS_OF_DAYS.contains(format);
        }
        String bare = own.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
        return bare.contains("yy") || (bare.contains("d") && bare.contains("m"));
    }

    /** What is done with each element that begins. */
    private interface Element {
        void begins(XMLStreamReader reader);
    }

    private void each(String part, Element element) throws IOException, XMLStreamException {
        try (InputStream bytes = open(part)) {
            XMLStreamReader reader = parsers.createXMLStreamReader(bytes);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    element.begins(reader);
                }
            }
        } catch (NumberFormatException broken) {
            throw new XMLStreamException(broken);
        }
    }

    private InputStream open(String part) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw new FileNotFoundException(part);
        }
        return zip.getInputStream(entry);
    }

    private static void skip(XMLStreamReader reader) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = reader.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    /** {@code C7} is the third column, index 2. */
    private static int column(String address, int next) {
        int column = 0;
        int i = 0;
        while (i < address.length() && address.charAt(i) >= 'A' && address.charAt(i) <= 'Z') {
            column = column * 26 + address.charAt(i) - 'A' + 1;
            i++;
        }
        return i == 0 || i > 3 ? next : column - 1;
    }

    private static String part(String target) {
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    private static String attribute(XMLStreamReader reader, String name) {
        @Nullable String value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
