package uk.redress.complaints.localresolution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import uk.redress.clock.RunningClock;
import uk.redress.clock.Today;
import uk.redress.complaints.Complaint;
import uk.redress.kernel.Refusal;

/** When stage 1 may be extended (reg. 14(5)). Asked when the request is made and again when it is approved. */
@ApplicationScoped
class ExtensionRule {

    @Inject
    Today today;

    Optional<Refusal> refusal(Complaint complaint, RunningClock clock) {
        return complaint.isClosed()
                ? Optional.of(new Refusal("This complaint is closed."))
                : clock.refusalToExtendOn(today.date());
    }
}
