package uk.redress.improvement.reports;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.improvement.DecisionKind;

/**
 * Something that is on record of an action and belongs to the month.
 *
 * @param action its reference
 * @param decision only of {@link What#DECIDED}
 * @param day when it happened, or will
 * @param from the day that is moved, and to which other day
 * @param words the milestone, the reason for another date, or the board that decided
 */
record EventInMonth(
        String action,
        What what,
        @Nullable DecisionKind decision,
        LocalDate day,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String words) {

    enum What {
        DECIDED,
        MILESTONE_DONE,
        /** Due in the month after. */
        MILESTONE_NEXT,
        /** Nobody has decided yet, whenever it was asked. */
        DATE_ASKED,
        DATE_GRANTED,
        DATE_REFUSED
    }
}
