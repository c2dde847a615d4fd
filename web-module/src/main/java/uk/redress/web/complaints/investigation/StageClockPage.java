package uk.redress.web.complaints.investigation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.ClockKind;
import uk.redress.clock.RunningClocks;
import uk.redress.complaints.ComplaintFile;
import uk.redress.complaints.Step;

/** The last day of the stage a complaint is in, as its banner and the margin of its forms show it. */
@Named("stageClock")
@RequestScoped
public class StageClockPage {

    @Inject
    RunningClocks clocks;

    private @Nullable StageClock read;

    public StageClock of(ComplaintFile file) {
        StageClock known = read == null ? clock(file) : read;
        read = known;
        return known;
    }

    private StageClock clock(ComplaintFile file) {
        return switch (file.stage()) {
            case LOCAL_RESOLUTION -> StageClock.ofAnAnswer(file);
            case INVESTIGATION -> called(file, ClockKind.INVESTIGATION);
            case REVIEW_PANEL -> called(file, ofThePanel(file.step()));
            case OMBUDSMAN -> StageClock.NONE;
        };
    }

    /** Until it has met, the day of the panel counts; then its report, and then the response. */
    private static ClockKind ofThePanel(@Nullable Step step) {
        if (step == null || step.compareTo(Step.RESPOND_TO_PANEL) >= 0) {
            return ClockKind.PANEL_RESPONSE;
        }
        return step == Step.RECORD_RECOMMENDATIONS ? ClockKind.PANEL_REPORT : ClockKind.REVIEW_PANEL;
    }

    private StageClock called(ComplaintFile file, ClockKind kind) {
        return clocks.findLeading(file.number(), kind).map(StageClock::of).orElse(StageClock.NONE);
    }
}
