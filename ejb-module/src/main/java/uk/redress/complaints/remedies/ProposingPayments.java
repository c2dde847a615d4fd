package uk.redress.complaints.remedies;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import uk.redress.access.CurrentActor;
import uk.redress.approvals.ApprovalKind;
import uk.redress.approvals.NewRequest;
import uk.redress.approvals.RequestingApproval;
import uk.redress.clock.Today;
import uk.redress.complaints.Complaint;
import uk.redress.complaints.Complaints;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/** Proposes a payment to a manager who may approve so much. Nothing is offered before they have. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER})
public class ProposingPayments {

    @Inject
    Complaints complaints;

    @Inject
    Remedies remedies;

    @Inject
    RequestingApproval approval;

    @Inject
    CurrentActor current;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    /**
     * Proposes an amount and asks for its approval.
     *
     * @param what what it is paid for, as the complainant will read it
     * @param reason why so much
     * @throws Refused when the manager may not approve so much, or another payment waits for its decision
     */
    public void propose(
            ComplaintNumber number, long seen, String what, BigDecimal amount, String reason, long approver) {
        String words = TextLength.PASSAGE.needed(what, "what it is paid for");
        String why = TextLength.PASSAGE.needed(reason, "why so much");
        Complaint complaint = complaints.toChange(number, seen);
        if (remedies.proposedPayment(complaint).isPresent()) {
            throw new Refused("Another payment waits for its decision. Propose this one when that is made.");
        }
        Remedy payment = Remedy.payment(
                complaint.id(), words, amount, today.date(), current.actor().name());
        remedies.add(payment);
        happened.fire(Happening.of(number, "payment.proposed").because(why).with("amount", pounds(payment)));
        ask(number, payment, why, approver);
    }

    /** Asks again, where the request was withdrawn. */
    public void askAgain(ComplaintNumber number, long seen, long remedy, String reason, long approver) {
        String why = TextLength.PASSAGE.needed(reason, "why so much");
        Remedy payment = stillProposed(number, seen, remedy);
        ask(number, payment, why, approver);
    }

    /** Gives up a payment that nobody has decided about. */
    public void giveUp(ComplaintNumber number, long seen, long remedy, String why) {
        String reason = TextLength.PASSAGE.needed(why, "why it is given up");
        Remedy payment = stillProposed(number, seen, remedy);
        if (approval.isWaiting(number, ApprovalKind.REDRESS_PAYMENT)) {
            throw new Refused("A manager is deciding about it. Withdraw the request first.");
        }
        payment.refused(today.date(), reason);
        happened.fire(Happening.of(number, "payment.givenUp").because(reason).with("amount", pounds(payment)));
    }

    private Remedy stillProposed(ComplaintNumber number, long seen, long remedy) {
        Remedy payment = remedies.called(complaints.toChange(number, seen), remedy);
        if (payment.kind() != RemedyKind.PAYMENT || payment.status() != RemedyStatus.PROPOSED) {
            throw new Refused("This payment has been decided about already.");
        }
        return payment;
    }

    private void ask(ComplaintNumber number, Remedy payment, String why, long approver) {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("wording", payment.what());
        asked.put(ApprovalKind.AMOUNT, payment.amount().toPlainString());
        approval.request(new NewRequest(number, ApprovalKind.REDRESS_PAYMENT, why, asked, approver, null));
    }

    private static String pounds(Remedy payment) {
        return "£" + payment.amount().toPlainString();
    }
}
