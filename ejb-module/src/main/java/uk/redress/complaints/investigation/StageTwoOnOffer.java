package uk.redress.complaints.investigation;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is worth knowing before a request for stage 2 is written down.
 *
 * @param needsReason whether stage 1 has neither answered nor run out, so that somebody has to say why it is left out
 * @param advisedUntil the end of the 20 working days that the complainant was advised to ask in, which closes nothing;
 *     null where stage 1 has not answered or nobody knows when
 * @param asksWhyLate whether the council wants to know why one comes late; it is taken without an answer as well
 */
public record StageTwoOnOffer(boolean needsReason, @Nullable LocalDate advisedUntil, boolean asksWhyLate)
        implements Serializable {}
