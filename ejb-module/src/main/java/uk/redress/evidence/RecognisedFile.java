package uk.redress.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/**
 * A file of which it is known what it is: told by its content, and its name must agree. The content is looked at by
 * Tika's table of signatures; what is packed inside a compressed or an old Office file, by {@link Packed}.
 */
record RecognisedFile(FileName name, FileType type) {

    // asked for once: reading the table takes a while
    private static final MimeTypes SIGNATURES = MimeTypes.getDefaultMimeTypes();
    private static final Set<String> ZIPPED = Set.of("application/zip", "application/x-tika-ooxml");
    private static final String OLD_OFFICE = "application/x-tika-msoffice";

    /** @throws FileRefused saying what it is instead, and what to do */
    static RecognisedFile of(String givenName, Path file) {
        FileName name = FileName.of(givenName);
        String mediaType = mediaType(file);
        FileType type = type(name, mediaType, file)
                .orElseThrow(() -> new FileRefused(
                        "%s is %s, whatever it is called. Give a PDF, an office document, a picture, text or an e-mail."
                                .formatted(name.value(), InsteadOf.inWords(mediaType))));
        if (!type.mayEndIn(name.ending())) {
            throw new FileRefused("%s is %s, and its name says otherwise. Let its name end in .%s and choose it again."
                    .formatted(name.value(), type.words(), type.ending()));
        }
        return new RecognisedFile(name, type);
    }

    private static Optional<FileType> type(FileName name, String mediaType, Path file) {
        if (ZIPPED.contains(mediaType) || isZipped(mediaType)) {
            return Packed.inZip(file);
        }
        if (isOldOffice(mediaType)) {
            return Packed.inOldOffice(file, name.ending());
        }
        if (isText(mediaType)) {
            return FileType.endingIn(name.ending()).filter(FileType::isText).or(() -> Optional.of(FileType.TEXT));
        }
        return FileType.of(mediaType);
    }

    private static String mediaType(Path file) {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            MediaType told = SIGNATURES.detect(bytes, new Metadata()).getBaseType();
            return startsLikeAScript(file) ? InsteadOf.SCRIPT : told.toString().toLowerCase(Locale.ROOT);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean startsLikeAScript(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return new String(bytes.readNBytes(2), StandardCharsets.ISO_8859_1).equals("#!");
        }
    }

    private static boolean isZipped(String mediaType) {
        return is(mediaType, "application/zip");
    }

    private static boolean isOldOffice(String mediaType) {
        return is(mediaType, OLD_OFFICE);
    }

    /** Tables of signatures take some text for a programme's data because of its first words; that does no harm. */
    private static boolean isText(String mediaType) {
        return mediaType.equals("message/rfc822")
                || (mediaType.startsWith("text/")
                        && Stream.of("html", "javascript", "vbscript", "php").noneMatch(mediaType::contains));
    }

    private static boolean is(String mediaType, String wanted) {
        MediaType type = MediaType.parse(mediaType);
        return type != null && SIGNATURES.getMediaTypeRegistry().isInstanceOf(type, MediaType.parse(wanted));
    }
}
