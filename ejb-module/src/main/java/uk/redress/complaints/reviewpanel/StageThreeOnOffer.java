package uk.redress.complaints.reviewpanel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the page that writes down a request needs to know.
 *
 * @param inTimeUntil a later request is decided as a late one; null when the adjudication has not been sent
 * @param closed why nothing can be asked for; null when it can
 * @param days how many working days the panel has from the request
 */
public record StageThreeOnOffer(
        @Nullable LocalDate inTimeUntil, @Nullable String closed, int days) {}
