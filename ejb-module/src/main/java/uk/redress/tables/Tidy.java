package uk.redress.tables;

import java.util.Locale;
import java.util.regex.Pattern;

/** Takes from a cell what nobody meant to write: stray spaces of every kind, invisible marks, control characters. */
public final class Tidy {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]|[\\u200B-\\u200D\\u2060\\uFEFF]");
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\u00A0\\u2007\\u202F]+");

    private Tidy() {}

    public static String text(String cell) {
        String visible = INVISIBLE
                .matcher(cell.replace("\r\n", "\n").replace('\r', '\n'))
                .replaceAll("");
        return BLANKS.matcher(visible).replaceAll(" ").strip();
    }

    /** For comparing what two people wrote for the same thing. */
    public static String key(String text) {
        return text(text).replace('\n', ' ').toLowerCase(Locale.UK);
    }
}
