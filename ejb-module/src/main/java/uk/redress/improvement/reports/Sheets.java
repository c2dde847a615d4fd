package uk.redress.improvement.reports;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/**
 * Writes a report down as one page of XHTML that needs nothing besides itself: a browser shows it, and the press sets it
 * on paper. The templates lie beside this class; whatever comes from a record is escaped.
 */
final class Sheets {

    private static final Mustache.Compiler COMPILER = Mustache.compiler()
            .withLoader(name -> new InputStreamReader(resource(name + ".html"), StandardCharsets.UTF_8))
            .withFormatter(new ReportWords())
            .withEscaper(text -> Escapers.HTML.escape(printable(text)))
            .nullValue("")
            .emptyStringIsFalse(true)
            .zeroIsFalse(true);

    private static final Template PAPER = COMPILER.loadTemplate("paper");
    private static final String STYLE = text("paper.css");

    private Sheets() {}

    static void write(Paper paper, Writer to) {
        PAPER.execute(paper, Map.of("style", STYLE), to);
    }

    /** Without what XML cannot hold. */
    private static String printable(String text) {
        return text.codePoints()
                .filter(c -> c == '\n' || c == '\t' || (c >= ' ' && c != 0x7f && c != 0xfffe && c != 0xffff))
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String text(String name) {
        try (InputStream bytes = resource(name)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(Sheets.class.getResourceAsStream(name), name);
    }
}
