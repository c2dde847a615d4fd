package uk.redress.evidence;

import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;
import uk.redress.kernel.Refused;

/** What evidence can back, by its reference: the action {@code A-2026-0001}, the finding {@code F-2026-0001}. */
public record SubjectReference(String value) implements Serializable {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{1,3}-\\d{4}-\\d{4,9}");
    private static final Pattern NO_SUBJECT = Pattern.compile("(E|CS)-.*");

    public SubjectReference {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("A reference looks like A-2026-0001.");
        }
    }

    /** @throws Refused when what somebody typed is no reference, or that of a complaint or of other evidence */
    public static SubjectReference read(String typed) {
        String tidy = typed.strip().toUpperCase(Locale.ROOT);
        if (!SHAPE.matcher(tidy).matches()) {
            throw new Refused("Write the reference of an action or a finding, for example A-2026-0001.");
        }
        if (NO_SUBJECT.matcher(tidy).matches()) {
            throw new Refused(
                    "%s is not the reference of an action or a finding. Evidence backs those.".formatted(tidy));
        }
        return new SubjectReference(tidy);
    }

    @Override
    public String toString() {
        return value;
    }
}
