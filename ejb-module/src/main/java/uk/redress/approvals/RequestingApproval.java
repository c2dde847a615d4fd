package uk.redress.approvals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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
    WhoMayApprove whoMay;

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
                .filter(colleague -> colleague.rank().isPresent())
                .orElseThrow(() -> new Refused("Choose the manager who is to decide."));
        whoMay.refusal(approver, request.kind(), request.asked()).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
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

    /**
     * Nobody decides any more about a complaint that is over. What is owed whatever becomes of it is left waiting.
     *
     * @param why what the person who asked, and the one who was asked, read beside it
     */
    public void callOff(ComplaintNumber number, String why) {
        callOff(number, kind -> !kind.outlivesTheComplaint(), why);
    }

    /** As {@link #callOff(ComplaintNumber, String)}, of what was asked in one way only: the complaint goes another way. */
    public void callOff(ComplaintNumber number, ApprovalKind kind, String why) {
        callOff(number, open -> open == kind, why);
    }

    private void callOff(ComplaintNumber number, Predicate<ApprovalKind> which, String why) {
        for (Approval open : approvals.open(number)) {
            if (which.test(open.kind())) {
                open.callOff(why, today.now());
                happened.fire(
                        Happening.of(number, "approval.calledOff").because(why).with("kind", open.kind()));
            }
        }
    }

    /** Whether a request of this kind waits for a decision that can still be made. */
    public boolean isWaiting(ComplaintNumber number, ApprovalKind kind) {
        LocalDate now = today.date();
        return approvals.of(number, kind).stream()
                .anyMatch(earlier -> earlier.decision().isEmpty() && !earlier.hasLapsedOn(now));
    }

    /** What was approved has been carried out and undone since: it allows nothing any more. */
    public void spend(ComplaintNumber number, ApprovalKind kind) {
        approvals.of(number, kind).forEach(earlier -> earlier.spent(today.date()));
    }

    /** What exactly was asked in the requests of this kind that have been approved for the complaint. */
    public List<Map<String, String>> approved(ComplaintNumber number, ApprovalKind kind) {
        return approvals.of(number, kind).stream()
                .filter(earlier ->
                        earlier.decision().filter(Decision.APPROVED::equals).isPresent())
                .filter(earlier -> !earlier.isSpent())
                .map(Approval::asked)
                .toList();
    }
}
