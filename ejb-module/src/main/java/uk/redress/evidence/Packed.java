package uk.redress.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Looks into files that are packed: which office document it is, and whether a program travels in it. Reads the list of
 * what is in there and unpacks nothing, so that nothing small becomes large.
 */
final class Packed {

    private static final int AT_A_TIME = 64 << 10;
    private static final int LONGEST_TYPE = 200;

    private static final Map<String, FileType> MAIN_PARTS = Map.of(
            "word/", FileType.WORD,
            "xl/", FileType.EXCEL,
            "ppt/", FileType.POWERPOINT);

    private static final Map<String, FileType> STREAMS = Map.of(
            "doc", FileType.OLD_WORD,
            "xls", FileType.OLD_EXCEL,
            "ppt", FileType.OLD_POWERPOINT,
            "msg", FileType.OUTLOOK);

    private static final Map<FileType, List<String>> NAMES_OF_STREAMS = Map.of(
            FileType.OLD_WORD, List.of("WordDocument"),
            FileType.OLD_EXCEL, List.of("Workbook", "Book"),
            FileType.OLD_POWERPOINT, List.of("PowerPoint Document"),
            FileType.OUTLOOK, List.of("__properties_version1.0"));

    private Packed() {}

    /** @throws FileRefused when it is damaged, has macros in it, or is no office document */
    static Optional<FileType> inZip(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (has(zip, "vbaproject.bin") || zip.getEntry("Basic/script-lc.xml") != null) {
                throw withMacros();
            }
            if (zip.getEntry("META-INF/MANIFEST.MF") != null || has(zip, ".class")) {
                throw new FileRefused("This file is a Java program, whatever it is called. Programs are not taken.");
            }
            ZipEntry ownWord = zip.getEntry("mimetype");
            Optional<FileType> found = ownWord == null ? byMainPart(zip) : FileType.of(head(zip, ownWord));
            if (found.isEmpty()) {
                throw new FileRefused("This is a compressed folder. Unpack it and give the files in it one by one.");
            }
            return found;
        } catch (IOException damaged) {
            throw new FileRefused("This file is damaged: it cannot be unpacked. Save it anew and choose it again.");
        }
    }

    /** @throws FileRefused when it has a password or macros, or is something else than its name says */
    static Optional<FileType> inOldOffice(Path file, String ending) {
        if (contains(file, "EncryptedPackage")) {
            throw new FileRefused("This file has a password, so nobody could open it here. Save it without one.");
        }
        FileType said = STREAMS.get(ending);
        if (said == null
                || NAMES_OF_STREAMS.getOrDefault(said, List.of()).stream().noneMatch(name -> contains(file, name))) {
            return Optional.empty();
        }
        if (said != FileType.OUTLOOK && contains(file, "_VBA_PROJECT")) {
            throw withMacros();
        }
        return Optional.of(said);
    }

    private static FileRefused withMacros() {
        return new FileRefused(
                "This document has macros in it, which are programs. Save it without macros, or as a PDF.");
    }

    private static Optional<FileType> byMainPart(ZipFile zip) {
        return zip.getEntry("[Content_Types].xml") == null
                ? Optional.empty()
                : MAIN_PARTS.entrySet().stream()
                        .filter(part ->
                                zip.stream().anyMatch(entry -> entry.getName().startsWith(part.getKey())))
                        .map(Map.Entry::getValue)
                        .findFirst();
    }

    private static boolean has(ZipFile zip, String ending) {
        return zip.stream()
                .anyMatch(entry -> entry.getName().toLowerCase(Locale.ROOT).endsWith(ending));
    }

    private static String head(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream bytes = zip.getInputStream(entry)) {
            return new String(bytes.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII).strip();
        }
    }

    /** Old Office files name their parts in a directory, two bytes a letter, which may lie anywhere. */
    private static boolean contains(Path file, String name) {
        byte[] wanted = name.getBytes(StandardCharsets.UTF_16LE);
        byte[] seen = new byte[AT_A_TIME + wanted.length];
        try (InputStream bytes = Files.newInputStream(file)) {
            int kept = 0;
            for (int n = bytes.read(seen, kept, AT_A_TIME); n > 0; n = bytes.read(seen, kept, AT_A_TIME)) {
                int end = kept + n;
                if (isIn(seen, end, wanted)) {
                    return true;
                }
                kept = Math.min(wanted.length - 1, end);
                System.arraycopy(seen, end - kept, seen, 0, kept);
            }
            return false;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isIn(byte[] seen, int end, byte[] wanted) {
        for (int from = 0; from + wanted.length <= end; from++) {
            if (seen[from] == wanted[0] && Arrays.equals(seen, from, from + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }
}
