package uk.redress.kernel;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The reference people quote: {@code CS-2026-0001}, the year of receipt and a running number of at least four digits.
 * Another shape is a programming error; use {@link #read} for what a person typed.
 */
public record ComplaintNumber(String value) implements Serializable, Comparable<ComplaintNumber> {

    private static final Pattern SHAPE = Pattern.compile("CS-(\\d{4})-(\\d{4,9})");

    public ComplaintNumber {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("A complaint number looks like CS-2026-0001.");
        }
    }

    public static ComplaintNumber of(int year, long running) {
        return new ComplaintNumber("CS-%04d-%04d".formatted(year, running));
    }

    /** What somebody typed or an address says; empty when it cannot be a number. */
    public static Optional<ComplaintNumber> read(String typed) {
        String tidy = typed.strip().toUpperCase(java.util.Locale.ROOT);
        return SHAPE.matcher(tidy).matches() ? Optional.of(new ComplaintNumber(tidy)) : Optional.empty();
    }

    /** The calendar year of receipt. */
    public int year() {
        return Integer.parseInt(parts().group(1));
    }

    private Matcher parts() {
        Matcher parts = SHAPE.matcher(value);
        if (!parts.matches()) {
            throw new IllegalStateException(value);
        }
        return parts;
    }

    @Override
    public int compareTo(ComplaintNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
