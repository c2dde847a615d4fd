package uk.redress.intake;

import static uk.redress.clock.InWords.date;
import static uk.redress.clock.InWords.dayAndDate;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.Timescales;
import uk.redress.clock.WorkingCalendar;
import uk.redress.tables.WrittenDay;

/** The days a row of a log tells of, what is wrong with them, and the last day that follows from them. */
final class DaysOfRows {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private final @Nullable LocalDate dayForRowsWithout;
    private final WorkingCalendar calendar;
    private final LocalDate today;
    private final Map<LocalDate, Optional<LocalDate>> lastDays = new HashMap<>();

    DaysOfRows(@Nullable LocalDate dayForRowsWithout, WorkingCalendar calendar, LocalDate today) {
        this.dayForRowsWithout = dayForRowsWithout;
        this.calendar = calendar;
        this.today = today;
    }

    @Nullable
    LocalDate receivedOn(String cell, RowNotes notes) {
        WrittenDay written = WrittenDay.read(cell, today);
        if (written.problem() != null) {
            notes.problem("The date of receipt " + written.problem());
            return null;
        }
        LocalDate day = written.day();
        if (day == null) {
            return withoutADay(notes);
        }
        if (day.isAfter(today)) {
            notes.problem("The date of receipt, %s, is in the future. Correct it in the file.".formatted(date(day)));
        } else if (day.isBefore(EARLIEST)) {
            notes.problem(
                    "The date of receipt, %s, is before 1900. Correct the year in the file.".formatted(date(day)));
        } else {
            return day;
        }
        return null;
    }

    private @Nullable LocalDate withoutADay(RowNotes notes) {
        LocalDate stead = dayForRowsWithout;
        if (stead == null) {
            notes.problem("There is no date of receipt, so no deadline can be counted. Add it to the file, or choose"
                    + " a date for rows that have none under “Columns, words and teams”.");
        } else {
            notes.isUnknown("receivedOn");
            notes.remark("There is no date of receipt; %s is used, as you chose.".formatted(date(stead)));
        }
        return stead;
    }

    @Nullable
    LocalDate respondedOn(String cell, @Nullable LocalDate received, RowNotes notes) {
        WrittenDay written = WrittenDay.read(cell, today);
        LocalDate day = written.day();
        if (written.problem() != null) {
            notes.problem("The date of the response " + written.problem());
        } else if (day != null && day.isAfter(today)) {
            notes.problem(
                    "The date of the response, %s, is in the future. Correct it in the file.".formatted(date(day)));
        } else if (day != null && received != null && day.isBefore(received)) {
            notes.problem("The response, %s, is before the receipt, %s. Correct one of the two dates in the file."
                    .formatted(date(day), date(received)));
        } else if (day != null) {
            remarkOnADayOff(day, notes);
            return day;
        }
        return null;
    }

    private void remarkOnADayOff(LocalDate day, RowNotes notes) {
        if (calendar.knows(day)) {
            calendar.reasonNotToCount(day)
                    .ifPresent(why -> notes.remark(
                            "The response is dated %s, which is not a working day%s. It is kept as it is; check it against the letter."
                                    .formatted(
                                            dayAndDate(day), dayAndDate(day).startsWith(why) ? "" : " (" + why + ")")));
        }
    }

    /** Nobody was owed an answer to what was turned away or withdrawn; and no clock can stop on an unknown day. */
    @Nullable
    LocalDate dueOn(Fate fate, LogOutcome outcome, LocalDate received, @Nullable LocalDate responded, RowNotes notes) {
        if (outcome.closesWithoutFinding() || (fate == Fate.ANSWERED && responded == null)) {
            return null;
        }
        Optional<LocalDate> due = lastDay(received);
        if (due.isEmpty()) {
            String known = "The calendar of bank holidays is known from %s to %s"
                    .formatted(date(calendar.knownFrom()), date(calendar.knownUntil()));
            if (fate == Fate.OPEN) {
                notes.problem(known + ", so the last day cannot be counted. Ask an administrator to add the year.");
            } else {
                notes.remark(known + ", so nobody can say whether this was in time. It comes in without a deadline.");
            }
        }
        return due.orElse(null);
    }

    private Optional<LocalDate> lastDay(LocalDate receivedOn) {
        return lastDays.computeIfAbsent(
                receivedOn,
                day0 -> calendar.knows(day0) && calendar.knownUntil().isAfter(day0)
                        ? Optional.of(calendar.after(day0, Timescales.LOCAL_RESOLUTION.usual()))
                        : Optional.empty());
    }
}
