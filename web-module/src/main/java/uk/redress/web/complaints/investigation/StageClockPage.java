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
    private @Nullable StageClock readOfStep;

    public StageClock of(ComplaintFile file) {
        StageClock known = read == null ? clock(file) : read;
        read = known;
        return known;
    }

    /** The clock of the step it waits at, where that has one of its own beside the stage's; null elsewhere. */
    public @Nullable StageClock ofStep(ComplaintFile file) {
        ClockKind kind = ofItsOwn(file.step());
        if (kind == null) {
            return null;
        }
        StageClock known = readOfStep == null ? called(file, kind) : readOfStep;
        readOfStep = known;
        return known.dueOn() == null ? null : known;
    }

    private static @Nullable ClockKind ofItsOwn(@Nullable Step step) {
        if (step == Step.ACKNOWLEDGE_STAGE_THREE) {
            return ClockKind.PANEL_ACKNOWLEDGEMENT;
        }
        if (step == Step.ACCEPT_STAGE_THREE || step == Step.APPOINT_CHAIR) {
            return ClockKind.PANEL_CHAIR;
        }
        return step == Step.SEND_PAPERS ? ClockKind.PANEL_PAPERS : null;
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
