package uk.redress.complaints.investigation;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What asking for more time would bring.
 *
 * @param dueOn the last day there is now
 * @param mostDays the most working days there can be in all
 * @param latest the last day with so many
 * @param refusal why it cannot be asked; null when it can
 */
public record ExtensionOnOffer(
        LocalDate dueOn,
        int mostDays,
        LocalDate latest,
        @Nullable String refusal) implements Serializable {}
