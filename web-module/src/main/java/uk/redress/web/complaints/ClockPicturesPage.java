package uk.redress.web.complaints;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.Calendars;
import uk.redress.clock.ClockKind;
import uk.redress.clock.InWords;
import uk.redress.clock.ReadingClocks;
import uk.redress.clock.RunningClock;
import uk.redress.clock.WhyThisDate;
import uk.redress.clock.WorkingCalendar;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.web.shell.Wording;

/** The clocks of a complaint, drawn: a line of working days with today, the last day and where it stopped. */
@Named
@RequestScoped
public class ClockPicturesPage {

    private static final int LENGTH = 600;
    private static final int EDGE = 20;

    @Inject
    ReadingClocks clocks;

    @Inject
    Calendars calendars;

    private @Nullable List<ClockPicture> drawn;

    public List<ClockPicture> of(ComplaintNumber number) {
        List<ClockPicture> pictures =
                drawn == null ? clocks.of(number).stream().map(this::picture).toList() : drawn;
        drawn = pictures;
        return pictures;
    }

    /** Whether one of them is counted back from its day, so that the key has to say so. */
    public boolean isCountedBack(ComplaintNumber number) {
        return of(number).stream()
                .anyMatch(picture -> ClockKind.valueOf(picture.kind()).countsBack());
    }

    private ClockPicture picture(WhyThisDate why) {
        RunningClock clock = why.clock();
        LocalDate reached = clock.stoppedOn() == null ? why.asOf() : clock.stoppedOn();
        return clock.kind().countsBack() ? countedBack(why, reached) : counted(why, reached);
    }

    private ClockPicture counted(WhyThisDate why, LocalDate reached) {
        RunningClock clock = why.clock();
        int due = clock.allowed().count();
        int now = workingDay(clock.startedOn(), reached);
        int length = Math.max(due, Math.min(now, due + due / 2));
        List<ClockMark> marks = new ArrayList<>();
        for (int day = 0; day <= length; day++) {
            String kind = day > due ? "over" : day <= now ? "passed" : "ahead";
            marks.add(new ClockMark(day, x(day, length), kind, isLabelled(day, due)));
        }
        Integer first = clock.isExtended() ? (Integer) x(clock.timescale().count(), length) : null;
        return drawn(why, marks, x(due, length), x(Math.min(now, length), length), first);
    }

    /** The line ends with the day it is counted back from; the numbers are the days that are left to it. */
    private ClockPicture countedBack(WhyThisDate why, LocalDate reached) {
        RunningClock clock = why.clock();
        int due = clock.allowed().count();
        int left = workingDay(reached, clock.startedOn());
        int length = Math.max(due + due / 2, Math.min(left, 2 * due));
        List<ClockMark> marks = new ArrayList<>();
        for (int day = length; day >= 0; day--) {
            String kind = day < left ? "ahead" : day < due ? "over" : "passed";
            marks.add(new ClockMark(day, x(length - day, length), kind, isLabelled(day, due)));
        }
        return drawn(why, marks, x(length - due, length), x(length - Math.min(left, length), length), null);
    }

    private static boolean isLabelled(int day, int due) {
        return day == 0 || day == due || day % 5 == 0;
    }

    private static ClockPicture drawn(
            WhyThisDate why, List<ClockMark> marks, int dueX, Integer reachedX, @Nullable Integer firstDueX) {
        RunningClock clock = why.clock();
        String state = state(why);
        return new ClockPicture(
                clock.kind().name(),
                Wording.of("clockKind." + clock.kind().name()),
                words(why, state),
                clock.startedOn(),
                clock.dueOn(),
                marks,
                LENGTH + 2 * EDGE,
                dueX,
                clock.isRunning() ? reachedX : null,
                clock.isRunning() ? null : reachedX,
                firstDueX,
                state);
    }

    private static int x(int day, int length) {
        return EDGE + (length == 0 ? 0 : day * LENGTH / length);
    }

    private int workingDay(LocalDate started, LocalDate day) {
        WorkingCalendar calendar = calendars.current();
        return day.isBefore(started) || !calendar.knows(started) || !calendar.knows(day)
                ? 0
                : calendar.between(started, day);
    }

    private static String state(WhyThisDate why) {
        RunningClock clock = why.clock();
        if (clock.calledOff()) {
            return "calledOff";
        }
        if (clock.ranOutBeforeImport() && clock.isRunning()) {
            return "ranOut";
        }
        if (clock.isRunning()) {
            return why.isLate() ? "late" : "running";
        }
        return why.isLate() ? "missed" : "met";
    }

    private static String words(WhyThisDate why, String state) {
        RunningClock clock = why.clock();
        String back = clock.kind().countsBack() && !state.equals("calledOff") ? "back." : "";
        return Wording.of(
                "clockPicture." + back + state,
                InWords.date(clock.startedOn()),
                InWords.date(clock.dueOn()),
                clock.allowed(),
                day(clock.stoppedOn()));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : InWords.date(day);
    }
}
