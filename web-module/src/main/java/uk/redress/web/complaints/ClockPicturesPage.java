package uk.redress.web.complaints;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.Calendars;
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

    private ClockPicture picture(WhyThisDate why) {
        RunningClock clock = why.clock();
        LocalDate reached = clock.stoppedOn() == null ? why.asOf() : clock.stoppedOn();
        int due = clock.allowed().count();
        boolean back = clock.kind().countsBack();
        int now = workingDay(back ? clock.dueOn() : clock.startedOn(), reached);
        int length = Math.max(due, Math.min(now, due + due / 2));
        String state = state(why);
        List<ClockMark> marks = new ArrayList<>();
        for (int day = 0; day <= length; day++) {
            String kind = day > due ? "over" : day <= now ? "passed" : "ahead";
            marks.add(new ClockMark(day, x(day, length), kind, day == 0 || day == due || day % 5 == 0));
        }
        Integer at = x(Math.min(now, length), length);
        return new ClockPicture(
                clock.kind().name(),
                Wording.of("clockKind." + clock.kind().name()),
                words(why, state),
                clock.startedOn(),
                clock.dueOn(),
                marks,
                LENGTH + 2 * EDGE,
                x(due, length),
                clock.isRunning() ? at : null,
                clock.isRunning() ? null : at,
                clock.isExtended() ? (Integer) x(clock.timescale().count(), length) : null,
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
        return Wording.of(
                "clockPicture." + state,
                InWords.date(clock.startedOn()),
                InWords.date(clock.dueOn()),
                clock.allowed(),
                day(clock.stoppedOn()));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : InWords.date(day);
    }
}
