package uk.redress.complaints.proceedings;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/**
 * Proceedings as they are found, and what has to wait for them.
 *
 * @param prejudice for each point that waits, by its number, how considering it might prejudice them; none when they hold
 *     nothing up
 */
public record ProceedingsFound(
        ProceedingsKind kind,
        @Nullable String courtReference,
        @Nullable String legalAdviceReference,
        LocalDate reviewOn,
        Map<Integer, String> prejudice) {

    public ProceedingsFound {
        courtReference = TextLength.LINE.ifAny(courtReference, "the reference of the court");
        legalAdviceReference = TextLength.LINE.ifAny(legalAdviceReference, "the reference of the legal advice");
        Map<Integer, String> reasons = new TreeMap<>();
        prejudice.forEach((point, reason) -> {
            if (reason.isBlank()) {
                throw new Refused(
                        "Say how considering point %d might prejudice the proceedings. Each point is tested by itself."
                                .formatted(point));
            }
            reasons.put(point, TextLength.PASSAGE.of(reason, "the reason for point " + point));
        });
        prejudice = reasons;
    }
}
