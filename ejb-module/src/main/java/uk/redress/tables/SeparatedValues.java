package uk.redress.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.io.input.BOMInputStream;
import uk.redress.kernel.Refused;

/** A text file with commas, semicolons or tabs between its cells, in the encodings that office software writes. */
record SeparatedValues(Charset charset, char separator) implements TableReader {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');
    private static final int ROWS_TO_JUDGE_BY = 30;
    private static final Pattern LINE = Pattern.compile("line:? ?(\\d+)");

    static SeparatedValues recognise(Path file) {
        Charset charset = charset(file);
        SeparatedValues best = new SeparatedValues(charset, ',');
        double most = 0;
        for (char separator : SEPARATORS) {
            SeparatedValues candidate = new SeparatedValues(charset, separator);
            double width = candidate.usualWidth(file);
            if (width > most) {
                most = width;
                best = candidate;
            }
        }
        if (most < 2) {
            throw new Refused(
                    "This file is not a table: no separated columns were found in it. Save the table as CSV or as"
                            + " an Excel workbook (.xlsx) and choose that file.");
        }
        return best;
    }

    @Override
    public String description() {
        String name =
                switch (separator) {
                    case ';' -> "semicolons";
                    case '\t' -> "tabs";
                    case '|' -> "bars";
                    default -> "commas";
                };
        return "Text with %s between the columns, %s".formatted(name, charset.displayName());
    }

    @Override
    public void read(Path file, RowSink sink) {
        try (CSVParser parser = parse(file)) {
            for (CSVRecord record : parser) {
                if (!sink.row((int) record.getRecordNumber(), record.toList())) {
                    return;
                }
            }
        } catch (IOException | UncheckedIOException broken) {
            throw new Refused(sentence(broken));
        }
    }

    private CSVParser parse(Path file) throws IOException {
        Reader reader =
                new InputStreamReader(BOMInputStream.builder().setPath(file).get(), charset);
        return CSVParser.builder()
                .setReader(reader)
                .setFormat(CSVFormat.Builder.create()
                        .setDelimiter(separator)
                        .setQuote('"')
                        .setIgnoreEmptyLines(false)
                        .get())
                .get();
    }

    private static String sentence(Exception broken) {
        Matcher line = LINE.matcher(String.valueOf(broken.getMessage()));
        return "The quotation marks in this file do not match%s. Look at the cells there, or save the table as an Excel workbook (.xlsx)."
                .formatted(line.find() ? " near line " + line.group(1) : "");
    }

    /** The number of columns most rows agree about, a little less where rows disagree. */
    private double usualWidth(Path file) {
        int[] total = new int[2];
        int[] widest = new int[1];
        try {
            read(file, (number, cells) -> {
                if (cells.size() > 1 || !cells.get(0).isBlank()) {
                    total[0] += cells.size();
                    total[1]++;
                    widest[0] = Math.max(widest[0], cells.size());
                }
                return total[1] < ROWS_TO_JUDGE_BY;
            });
        } catch (Refused brokenQuotes) {
            return widest[0] > 1 ? 2 : separator == ',' && total[1] == 0 ? 0 : 1;
        }
        return total[1] == 0 ? 0 : (double) total[0] / total[1];
    }

    /** Strictly UTF-8 when all of it is; else what Windows wrote. A byte order mark decides at once. */
    private static Charset charset(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] start = bytes.readNBytes(2);
            if (start.length == 2 && (start[0] & 0xff) == 0xff && (start[1] & 0xff) == 0xfe) {
                return StandardCharsets.UTF_16;
            }
            if (start.length == 2 && (start[0] & 0xff) == 0xfe && (start[1] & 0xff) == 0xff) {
                return StandardCharsets.UTF_16;
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS;
    }

    private static boolean isUtf8(Path file) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
        CharBuffer chars = CharBuffer.allocate(1 << 16);
        try (InputStream input = Files.newInputStream(file)) {
            boolean end = false;
            while (!end) {
                int count = input.read(bytes.array(), bytes.position(), bytes.remaining());
                end = count < 0;
                bytes.position(bytes.position() + Math.max(count, 0)).flip();
                CoderResult result = decoder.decode(bytes, chars.clear(), end);
                if (result.isError()) {
                    return false;
                }
                bytes.compact();
            }
            return true;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
