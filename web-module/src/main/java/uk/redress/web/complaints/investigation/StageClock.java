package uk.redress.web.complaints.investigation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.ClockKind;
import uk.redress.clock.RunningClock;
import uk.redress.complaints.ComplaintFile;

/**
 * Where the clock of a stage stands.
 *
 * @param kind names it in the address of the page that explains it
 * @param running whether the last day still asks something of somebody
 */
public record StageClock(String kind, @Nullable LocalDate dueOn, boolean running, boolean met, boolean missed) {

    static final StageClock NONE = new StageClock(ClockKind.INVESTIGATION.name(), null, false, false, false);

    static StageClock of(RunningClock clock) {
        boolean ended = !clock.isRunning() && !clock.calledOff();
        boolean late = ended && clock.isLateOn(clock.dueOn());
        return new StageClock(clock.kind().name(), clock.dueOn(), clock.isRunning(), ended && !late, late);
    }

    /** Stage 1 ends with its answer, whatever becomes of the complaint afterwards; a log may know no clock. */
    static StageClock ofAnAnswer(ComplaintFile file) {
        LocalDate due = file.dueOn();
        LocalDate answered = file.answeredOn();
        boolean late = due != null && answered != null && answered.isAfter(due);
        boolean known = due != null && answered != null;
        return new StageClock(
                ClockKind.LOCAL_RESOLUTION.name(), due, !file.isClosed() && answered == null, known && !late, late);
    }
}
