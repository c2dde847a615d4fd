package uk.redress.complaints.localresolution;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an extension of stage 1 would change.
 *
 * @param from the last day now, which is also the last on which it can be approved
 * @param to the last day there would be
 * @param refusal why it cannot be asked for; null when it can
 */
public record ExtensionOnOffer(
        LocalDate from, LocalDate to, @Nullable String refusal) {}
