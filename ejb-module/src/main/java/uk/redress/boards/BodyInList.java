package uk.redress.boards;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.CalendarMonths;

/**
 * A body, when it meets, and what it owes.
 *
 * @param termsSeenOn when its terms of reference were agreed or last reviewed; null: it has none
 * @param owedMeetings how many meetings have been held whose minutes are not with the members
 * @param dissolvedOn null while it is at work
 * @param reportOwedSince the day of the third meeting since its last report; null: none is owed
 */
public record BodyInList(
        String reference,
        BodyKind kind,
        String name,
        @Nullable String chair,
        @Nullable String nextMeeting,
        @Nullable LocalDate nextOn,
        @Nullable LocalDate lastOn,
        @Nullable LocalDate termsSeenOn,
        long openActions,
        long overdueActions,
        long openRequests,
        long overdueRequests,
        long owedMeetings,
        @Nullable LocalDate reportOwedSince,
        @Nullable LocalDate dissolvedOn)
        implements Serializable {

    public boolean isDissolved() {
        return dissolvedOn != null;
    }

    /** By when its terms of reference are looked at again; null while it has none, and once it is dissolved. */
    public @Nullable LocalDate termsDueOn() {
        return termsSeenOn == null || isDissolved()
                ? null
                : CalendarMonths.after(termsSeenOn, CalendarMonths.TO_REVIEW_TERMS);
    }

    public boolean isWithoutTerms() {
        return termsSeenOn == null && !isDissolved();
    }

    public boolean isTermsOverdue(LocalDate today) {
        LocalDate due = termsDueOn();
        return due != null && due.isBefore(today);
    }

    public boolean isOwing(LocalDate today) {
        return overdueActions > 0
                || overdueRequests > 0
                || owedMeetings > 0
                || reportOwedSince != null
                || isWithoutTerms()
                || isTermsOverdue(today);
    }
}
