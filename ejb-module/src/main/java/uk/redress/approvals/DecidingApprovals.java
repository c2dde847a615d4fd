package uk.redress.approvals;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.SERVICE_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.redress.access.Absences;
import uk.redress.access.Actor;
import uk.redress.access.Colleague;
import uk.redress.access.Colleagues;
import uk.redress.access.CurrentActor;
import uk.redress.clock.Today;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;

/** The named manager decides. What was approved takes effect in the same transaction. */
@Stateless
@RolesAllowed({COMPLAINTS_MANAGER, SERVICE_MANAGER})
public class DecidingApprovals {

    @Inject
    Approvals approvals;

    @Inject
    Facts facts;

    @Inject
    WhoMayApprove whoMay;

    @Inject
    Absences absences;

    @Inject
    Colleagues colleagues;

    @Inject
    CurrentActor current;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    /**
     * Approves what the page showed.
     *
     * @param shown what it was about, as the page had it
     * @throws Refused when that has changed since, so that nobody approves what they have not read
     */
    public void approve(long id, Map<String, String> shown) {
        Approval approval = approvals.called(id);
        Map<String, String> now = facts.now(approval);
        if (!ChangedFact.between(shown, now).isEmpty()) {
            throw new Refused(
                    "What you are asked to approve has changed since this page was opened. Look at it again.");
        }
        approve(id);
    }

    public void approve(long id) {
        Approval approval = approvals.called(id);
        Approvable thing = facts.approvable(approval.kind());
        thing.refusalToApprove(approval.number(), approval.asked()).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        Actor actor = current.actor();
        whoMay.refusal(me(), approval.kind(), approval.asked()).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        approval.approve(decider(), facts.now(approval), today.date(), today.now());
        thing.approved(
                approval.number(),
                new ApprovedRequest(
                        approval.reason(), approval.asked(), nameOf(approval.askedBy()), actor.name(), today.date()));
        happened.fire(Happening.of(approval.number(), "approval.approved").with("kind", approval.kind()));
    }

    /** The only grounds on which a request of this kind may be refused for this complaint; empty when any reason will do. */
    public List<String> groundsToRefuse(ApprovalKind kind, ComplaintNumber number) {
        return facts.approvable(kind).groundsToRefuse(number);
    }

    /**
     * Refuses, and carries out what follows from it.
     *
     * @param ground one of {@link #groundsToRefuse}; null for a kind that knows none
     * @throws Refused when the ground is not one of those the law knows
     */
    public void refuse(long id, @Nullable String ground, String why) {
        Approval approval = approvals.called(id);
        Approvable thing = facts.approvable(approval.kind());
        List<String> grounds = thing.groundsToRefuse(approval.number());
        if (!grounds.isEmpty() && !grounds.contains(ground)) {
            throw new Refused("Choose the ground. The law allows this to be refused on those grounds only.");
        }
        Actor actor = current.actor();
        // settled while the request waits: deciding it ends what lets some managers see the complaint
        current.visibility();
        approval.refuse(decider(), grounds.isEmpty() ? null : ground, why, today.date(), today.now());
        thing.refused(approval.number(), new RefusedRequest(why, approval.asked(), ground, actor.name(), today.date()));
        happened.fire(Happening.of(approval.number(), "approval.refused")
                .because(why)
                .with("kind", approval.kind())
                .with("ground", ground));
    }

    /** Sends the request back to the person who asked, with what the manager needs to know. */
    public void sendBack(long id, String question) {
        if (question.isBlank()) {
            throw new Refused("Write down what you need to know before you can decide.");
        }
        Approval approval = approvals.called(id);
        approval.sendBack(decider(), question.strip(), today.date(), today.now());
        happened.fire(Happening.of(approval.number(), "approval.sentBack")
                .because(question.strip())
                .with("kind", approval.kind()));
    }

    private Decider decider() {
        long me = current.actor().account();
        return new Decider(me, absences.awayWithDeputy(me, today.date()));
    }

    private Colleague me() {
        return colleagues
                .find(current.actor().account())
                .orElseThrow(() -> new IllegalStateException("Whoever acts has an account."));
    }

    private String nameOf(long account) {
        return colleagues.find(account).map(Colleague::name).orElse("a former colleague");
    }
}
