package uk.redress.web.programme.findings;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number that most likely comes next in a report: after 9 comes 10, after 2.9 comes 2.10, after B nothing is known. */
final class NumberAfter {

    private static final Pattern COUNTED = Pattern.compile("(.*?)(\\d{1,6})(\\D?)");

    private NumberAfter() {}

    static String of(String number) {
        Matcher matcher = COUNTED.matcher(number);
        return matcher.matches() ? matcher.group(1) + (Integer.parseInt(matcher.group(2)) + 1) + matcher.group(3) : "";
    }
}
