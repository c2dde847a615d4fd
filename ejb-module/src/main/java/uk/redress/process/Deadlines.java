package uk.redress.process;

import static uk.redress.clock.ClockKind.INVESTIGATION;
import static uk.redress.clock.ClockKind.LOCAL_RESOLUTION;
import static uk.redress.clock.ClockKind.REVIEW_PANEL;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import uk.redress.clock.Calendars;
import uk.redress.clock.ClockKind;
import uk.redress.clock.RunningClock;
import uk.redress.clock.RunningClocks;
import uk.redress.clock.Timescales;
import uk.redress.clock.Today;
import uk.redress.kernel.ComplaintNumber;

/** When a diagram is to be woken, and whether that moment has truly come. Published: add, never rename. */
@Dependent
public class Deadlines {

    @Inject
    RunningClocks clocks;

    @Inject
    Calendars calendars;

    @Inject
    Today today;

    /** The moment the last day of stage 1 is over in England. */
    public Instant localResolution(String number) {
        return clock(number, LOCAL_RESOLUTION).endsAt();
    }

    public boolean localResolutionHasPassed(String number) {
        return clock(number, LOCAL_RESOLUTION).hasPassedAt(today.now());
    }

    /** The moment the last day of stage 2 is over in England, by the clock that leads there. */
    public Instant investigation(String number) {
        return leading(number).endsAt();
    }

    public boolean investigationHasPassed(String number) {
        return leading(number).hasPassedAt(today.now());
    }

    private RunningClock leading(String number) {
        return clocks.leading(new ComplaintNumber(number), INVESTIGATION);
    }

    /**
     * The moment from which papers would go out too late for a panel on its last day. Asked as well while a bank holiday is
     * added, when the calendar that is kept does not know it yet.
     */
    public Instant papersForThePanel(String number) {
        return Today.endOf(
                calendars.asStored().before(clock(number, REVIEW_PANEL).dueOn(), Timescales.PANEL_PAPERS.usual()));
    }

    public boolean papersForThePanelHasPassed(String number) {
        return !today.now().isBefore(papersForThePanel(number));
    }

    /** The moment the last day for the panel is over in England. */
    public Instant reviewPanel(String number) {
        return clock(number, REVIEW_PANEL).endsAt();
    }

    public boolean reviewPanelHasPassed(String number) {
        return clock(number, REVIEW_PANEL).hasPassedAt(today.now());
    }

    private RunningClock clock(String number, ClockKind kind) {
        return clocks.called(new ComplaintNumber(number), kind);
    }
}
