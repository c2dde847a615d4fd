package uk.redress.web.complaints;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clock as a line of working days, for an inline picture and for the words beside it.
 *
 * @param marks one for each working day from day 0 to the last day
 * @param todayX where today stands; null when the clock has stopped, or today is off the line
 * @param stoppedX where it was answered; null while it runs
 * @param firstDueX where the last day was before an extension; null without one
 */
public record ClockPicture(
        String kind,
        String title,
        String words,
        LocalDate startedOn,
        LocalDate dueOn,
        List<ClockMark> marks,
        int width,
        int dueX,
        @Nullable Integer todayX,
        @Nullable Integer stoppedX,
        @Nullable Integer firstDueX,
        String state) {}
