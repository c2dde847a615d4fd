package uk.redress.improvement.plans;

import java.util.regex.Pattern;

/** Numbers as plans write them, in the order people read them: 1.9 comes before 1.10. */
final class NaturalOrder {

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int WIDTH = 6;

    private NaturalOrder() {}

    static String of(String number) {
        return DIGITS.matcher(number)
                .replaceAll(
                        match -> "0".repeat(Math.max(0, WIDTH - match.group().length())) + match.group());
    }
}
