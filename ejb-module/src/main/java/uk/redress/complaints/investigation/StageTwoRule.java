package uk.redress.complaints.investigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import uk.redress.clock.ClockKind;
import uk.redress.clock.InWords;
import uk.redress.clock.RunningClocks;
import uk.redress.clock.Today;
import uk.redress.complaints.Complaint;
import uk.redress.complaints.Step;
import uk.redress.kernel.Refusal;

/**
 * When stage 2 may be asked for: once stage 1 has answered, at once when its last day has passed, or earlier where both
 * sides agree to leave stage 1 out. The 20 working days to ask in are advice and close nothing (rule book A5, A6, H2).
 */
@ApplicationScoped
class StageTwoRule {

    @Inject
    RunningClocks clocks;

    @Inject
    Today today;

    Optional<Refusal> refusal(Complaint complaint, StageTwoRequest request) {
        LocalDate asked = request.requestedOn();
        if (asked.isAfter(today.date())) {
            return Optional.of(
                    new Refusal("Stage 2 cannot have been asked for on %s: that day has not come. Today is %s."
                            .formatted(InWords.date(asked), InWords.date(today.date()))));
        }
        if (asked.isBefore(complaint.receivedOn())) {
            return Optional.of(
                    new Refusal("Stage 2 cannot have been asked for on %s, before the complaint was received on %s."
                            .formatted(InWords.date(asked), InWords.date(complaint.receivedOn()))));
        }
        if (isOpenTo(complaint) || request.skipsStageOneBecause() != null) {
            return Optional.empty();
        }
        return Optional.of(new Refusal(
                "Stage 1 has neither answered nor run out. If both sides agree to leave it out," + " write down why."));
    }

    /** Whether stage 1 has answered or run out, so that nothing needs to be explained. */
    boolean isOpenTo(Complaint complaint) {
        return complaint.isClosed() || complaint.step() == Step.AWAIT_COMPLAINANT || hasRunOut(complaint);
    }

    private boolean hasRunOut(Complaint complaint) {
        return clocks.find(complaint.number(), ClockKind.LOCAL_RESOLUTION)
                .filter(clock -> clock.isRunning() && clock.hasPassedAt(today.now()))
                .isPresent();
    }
}
