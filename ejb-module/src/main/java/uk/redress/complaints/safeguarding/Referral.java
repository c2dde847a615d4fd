package uk.redress.complaints.safeguarding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.kernel.TextLength;

/**
 * That a worry was referred to those who protect children.
 *
 * @param to for example the multi-agency hub, or the designated officer for allegations against staff
 * @param by who made the referral
 * @param reference theirs; null while it is not known
 */
public record Referral(
        String to, LocalDate on, String by, @Nullable String reference) {

    public Referral {
        to = TextLength.LINE.needed(to, "to whom it was referred");
        by = TextLength.LINE.needed(by, "who referred it");
        reference = TextLength.LINE.ifAny(reference, "the reference");
    }
}
