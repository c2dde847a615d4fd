package uk.redress.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes the few shapes a diagram needs. Attributes only, no styles, so that no content security policy minds. */
final class Svg {

    private static final double LINE = 14;
    private static final double LETTER = 6.3;

    private final StringBuilder out = new StringBuilder();

    Svg add(String markup, Object... values) {
        out.append(markup.formatted((Object[]) texts(values))).append('\n');
        return this;
    }

    // Numbers without needless zeros, and everything escaped: a name is an office's words, not markup.
    private static String[] texts(Object[] values) {
        String[] texts = new String[values.length];
        for (int i = 0; i < values.length; i++) {
            texts[i] = values[i] instanceof Double number ? number(number) : escaped(String.valueOf(values[i]));
        }
        return texts;
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.1f", value);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Text in the middle of a box, broken between words to fit its width. */
    Svg text(String text, double x, double y, double width, double height, String attributes) {
        List<String> lines = wrapped(text, width);
        double baseline = y + height / 2 - LINE * lines.size() / 2 + 11;
        for (String line : lines) {
            add(
                    "<text x=\"%s\" y=\"%s\" text-anchor=\"middle\" font-size=\"12\" " + attributes + ">%s</text>",
                    x + width / 2,
                    baseline,
                    line);
            baseline += LINE;
        }
        return this;
    }

    static List<String> wrapped(String text, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split("\\s+", -1)) {
            if (!line.isEmpty() && widthOf(line + " " + word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    static double widthOf(String text) {
        return text.length() * LETTER;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
