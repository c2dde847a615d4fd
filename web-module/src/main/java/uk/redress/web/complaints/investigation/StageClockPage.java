package uk.redress.web.complaints.investigation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.ClockKind;
import uk.redress.clock.RunningClocks;
import uk.redress.complaints.ComplaintFile;
import uk.redress.complaints.Stage;

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
        return file.stage() == Stage.LOCAL_RESOLUTION
                ? StageClock.ofAnAnswer(file)
                : clocks.find(file.number(), ClockKind.INVESTIGATION)
                        .map(StageClock::of)
                        .orElse(StageClock.NONE);
    }
}
