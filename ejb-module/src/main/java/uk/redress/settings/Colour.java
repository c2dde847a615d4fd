package uk.redress.settings;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.redress.kernel.Refusal;

/** A colour as style sheets write it. White words stand on the council's colour, so it must be dark enough for them. */
record Colour(int red, int green, int blue) {

    /** WCAG 2.2, success criterion 1.4.3. */
    private static final double LEAST_CONTRAST = 4.5;

    private static final Pattern SHAPE = Pattern.compile("#[0-9a-fA-F]{6}");

    static Optional<Colour> read(String text) {
        if (!SHAPE.matcher(text).matches()) {
            return Optional.empty();
        }
        int rgb = Integer.parseInt(text.substring(1), 16);
        return Optional.of(new Colour(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff));
    }

    Optional<Refusal> refusal() {
        double contrast = contrastWithWhite();
        return contrast >= LEAST_CONTRAST
                ? Optional.empty()
                : Optional.of(new Refusal(
                        "White words on this colour would be hard to read: their contrast is %s to 1, and at least 4.5 to 1 is needed. Choose a darker colour."
                                .formatted(String.format(Locale.UK, "%.1f", Math.floor(contrast * 10) / 10))));
    }

    double contrastWithWhite() {
        return 1.05 / (luminance() + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
