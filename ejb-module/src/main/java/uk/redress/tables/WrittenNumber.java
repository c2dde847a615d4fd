package uk.redress.tables;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as a table has it: {@code 87}, {@code 43.14%}, {@code 1,240}, {@code -3}, with the decimals that were written,
 * because they say how exactly it is known.
 *
 * @param value null when the cell is blank or no number
 * @param percent whether a percent sign stood beside it
 * @param problem what is wrong and how to mend it; null when there is nothing wrong
 */
public record WrittenNumber(
        @Nullable BigDecimal value,
        boolean percent,
        @Nullable String problem) {

    private static final Pattern SHAPE = Pattern.compile("([-−]?)(\\d{1,3}(?:,\\d{3})+|\\d{1,12})(\\.\\d{1,6})?( ?%)?");
    private static final Pattern NOTHING =
            Pattern.compile("[-–—.]*|n/?a|none|nil return|not published|not known|unknown|tbc|no data");

    public static WrittenNumber read(String cell) {
        String text = Tidy.key(cell);
        if (NOTHING.matcher(text).matches()) {
            return new WrittenNumber(null, false, null);
        }
        Matcher parts = SHAPE.matcher(text);
        if (!parts.matches()) {
            return new WrittenNumber(
                    null,
                    false,
                    "“%s” cannot be read as a number. Write it in figures, for example 87 or 43.1."
                            .formatted(text.length() > 40 ? text.substring(0, 40) + "…" : text));
        }
        String sign = parts.group(1).isEmpty() ? "" : "-";
        String decimals = parts.group(3) == null ? "" : parts.group(3);
        return new WrittenNumber(
                new BigDecimal(sign + parts.group(2).replace(",", "") + decimals), parts.group(4) != null, null);
    }
}
