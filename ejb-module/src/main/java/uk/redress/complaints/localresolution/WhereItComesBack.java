package uk.redress.complaints.localresolution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import uk.redress.clock.ClockKind;
import uk.redress.clock.RunningClocks;
import uk.redress.complaints.Stage;
import uk.redress.kernel.ComplaintNumber;

/**
 * To which stage a complaint comes back that left because of proceedings elsewhere: the first that has not been answered. No
 * rule says so; but what was answered once need not be answered twice, and what was not has a right to be (reg. 8).
 */
@ApplicationScoped
class WhereItComesBack {

    @Inject
    RunningClocks clocks;

    /**
     * @param left the stage it left
     * @return empty when every stage has been answered, and only the Ombudsman is left
     */
    Optional<Stage> stage(ComplaintNumber number, Stage left) {
        return switch (left) {
            case LOCAL_RESOLUTION ->
                Optional.of(
                        isAnswered(number, ClockKind.LOCAL_RESOLUTION) ? Stage.INVESTIGATION : Stage.LOCAL_RESOLUTION);
            case INVESTIGATION ->
                Optional.of(isAnswered(number, ClockKind.INVESTIGATION) ? Stage.REVIEW_PANEL : Stage.INVESTIGATION);
            case REVIEW_PANEL ->
                isAnswered(number, ClockKind.PANEL_RESPONSE) ? Optional.empty() : Optional.of(Stage.REVIEW_PANEL);
            case OMBUDSMAN -> Optional.empty();
        };
    }

    private boolean isAnswered(ComplaintNumber number, ClockKind kind) {
        return clocks.find(number, kind)
                .filter(clock -> !clock.isRunning() && !clock.calledOff())
                .isPresent();
    }
}
