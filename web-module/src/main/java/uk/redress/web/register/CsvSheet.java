package uk.redress.web.register;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Values with commas between (RFC 4180), in the encoding that spreadsheets recognise by its mark. A text that a
 * spreadsheet would take for a formula gets an apostrophe before it: what a complainant wrote must never calculate.
 */
class CsvSheet implements Sheet {

    private static final String MARK = "\uFEFF";
    private static final Pattern FORMULA =
            Pattern.compile("^[\\s\\u00A0]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20].*", Pattern.DOTALL);
    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\r\n]|^\\s|\\s$");

    private final Writer out;

    CsvSheet(OutputStream out) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.out.write(MARK);
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        out.write(cells.stream().map(CsvSheet::cell).collect(Collectors.joining(",", "", "\r\n")));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    static String cell(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        String safe = value instanceof String && isFormula(text) ? "'" + text : text;
        return NEEDS_QUOTES.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static boolean isFormula(String text) {
        return FORMULA.matcher(text).matches() || text.startsWith("\t") || text.startsWith("\r");
    }
}
