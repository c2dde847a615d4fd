package uk.redress.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import uk.redress.kernel.Refused;

/** Tells by its content, never by its name, what kind of file somebody chose, and how to read it. */
public final class TableFile {

    private static final int HEAD = 8_192;

    // A workbook is compressed, so a small file can hide a very large one.
    private static final long LARGEST_UNPACKED = 512L << 20;

    private TableFile() {}

    /**
     * Finds out how a file is read.
     *
     * @param looksRight asked about the top rows of each sheet of a workbook: whether this is the one
     * @throws Refused with one sentence about what it is instead of a table, and what to do
     */
    public static TableReader recognise(Path file, Predicate<List<List<String>>> looksRight) {
        byte[] head = head(file);
        if (head.length == 0) {
            throw new Refused("This file is empty. Choose the file that has the table in it.");
        }
        if (startsWith(head, 'P', 'K', 3, 4)) {
            mustBeAWorkbook(file);
            return Workbook.recognise(file, looksRight);
        }
        if (startsWith(head, 0xd0, 0xcf, 0x11, 0xe0)) {
            throw new Refused(
                    "This is an Excel workbook of the old kind (.xls), or one with a password. Open it in Excel,"
                            + " save it as .xlsx without a password, and choose that file.");
        }
        if (startsWith(head, '%', 'P', 'D', 'F')) {
            throw new Refused("This is a PDF, not a table. Choose the spreadsheet it was printed from.");
        }
        if (isBinary(head)) {
            throw new Refused(
                    "This file is not a table; it may be a picture or a program. Choose a CSV file or an Excel"
                            + " workbook (.xlsx).");
        }
        return SeparatedValues.recognise(file);
    }

    private static void mustBeAWorkbook(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw new Refused(whatElse(zip));
            }
            if (unpacked(zip) > LARGEST_UNPACKED) {
                throw new Refused(
                        "This workbook is far too large once it is unpacked. Save only the sheet with the table"
                                + " as CSV and choose that file.");
            }
        } catch (IOException damaged) {
            throw new Refused("This file is damaged. Save the table again as .xlsx or CSV and choose that file.");
        }
    }

    private static String whatElse(ZipFile zip) {
        if (zip.getEntry("word/document.xml") != null) {
            return "This is a Word document, not a table. Copy the table into Excel, save it as .xlsx, and choose that file.";
        }
        if (zip.getEntry("xl/workbook.bin") != null || zip.getEntry("content.xml") != null) {
            return "This spreadsheet is of a kind that cannot be read here. Save it as .xlsx or CSV and choose that file.";
        }
        return "This is a compressed folder, not a table. Unpack it and choose the CSV file or Excel workbook in it.";
    }

    private static long unpacked(ZipFile zip) {
        long total = 0;
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            total += Math.max(0, entries.nextElement().getSize());
        }
        return total;
    }

    private static byte[] head(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(HEAD);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean startsWith(byte[] head, int... magic) {
        if (head.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((head[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    /** Text has no zero bytes, unless it is the kind with two bytes a letter, which says so at its start. */
    private static boolean isBinary(byte[] head) {
        if (startsWith(head, 0xff, 0xfe) || startsWith(head, 0xfe, 0xff)) {
            return false;
        }
        boolean picture = startsWith(head, 0x89, 'P', 'N', 'G')
                || startsWith(head, 0xff, 0xd8, 0xff)
                || startsWith(head, 'G', 'I', 'F', '8');
        return picture || new String(head, StandardCharsets.ISO_8859_1).indexOf('\0') >= 0;
    }
}
