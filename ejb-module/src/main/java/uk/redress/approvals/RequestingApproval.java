package uk.redress.approvals;

import static uk.redress.access.Role.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.SERVICE_MANAGER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import uk.redress.access.Colleague;
import uk.redress.access.Colleagues;
import uk.redress.access.CurrentActor;
import uk.redress.clock.Today;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;

/**
 * Asks a named manager. Called by the use case of the thing to be approved, in its transaction, after it has locked the
 * complaint and found the request possible.
 */
@ApplicationScoped
public class RequestingApproval {

    @Inject
    Approvals approvals;

    @Inject
    Climbing climbing;

    @Inject
    Colleagues colleagues;

    @Inject
    CurrentActor current;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    /** @throws Refused when the approver may not decide, is the person who asks, or one like it waits already */
    public void request(NewRequest request) {
        Colleague approver = colleagues
                .find(request.approver())
                .filter(colleague -> colleague.role() == COMPLAINTS_MANAGER || colleague.role() == SERVICE_MANAGER)
                .orElseThrow(() -> new Refused("Choose the manager who is to decide."));
        if (isWaiting(request.number(), request.kind())) {
            throw new Refused("A request of this kind is waiting for a decision already.");
        }
        Approval asked = new Approval(request, current.actor().account(), today.now());
        if (request.kind().climbs()) {
            asked.climbsAfter(climbing.lastDayFrom(today.date()));
        }
        approvals.add(asked);
        happened.fire(Happening.of(request.number(), "approval.asked")
                .because(request.reason())
                .with("kind", request.kind())
                .with("approver", approver.name())
                .with("lapsesOn", request.lapsesOn()));
    }

    /** Whether a request of this kind waits for a decision that can still be made. */
    public boolean isWaiting(ComplaintNumber number, ApprovalKind kind) {
        LocalDate now = today.date();
        return approvals.of(number, kind).stream()
                .anyMatch(earlier -> earlier.decision().isEmpty() && !earlier.hasLapsedOn(now));
    }

    /** What exactly was asked in the requests of this kind that have been approved for the complaint. */
    public List<Map<String, String>> approved(ComplaintNumber number, ApprovalKind kind) {
        return approvals.of(number, kind).stream()
                .filter(earlier ->
                        earlier.decision().filter(Decision.APPROVED::equals).isPresent())
                .map(Approval::asked)
                .toList();
    }
}
