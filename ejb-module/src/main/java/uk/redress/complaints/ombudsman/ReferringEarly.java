package uk.redress.complaints.ombudsman;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import uk.redress.approvals.ApprovalKind;
import uk.redress.approvals.NewRequest;
import uk.redress.approvals.RequestingApproval;
import uk.redress.clock.ClockKind;
import uk.redress.clock.RunningClock;
import uk.redress.clock.RunningClocks;
import uk.redress.clock.Today;
import uk.redress.complaints.Complaint;
import uk.redress.complaints.Complaints;
import uk.redress.complaints.Step;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Refused;

/** Asks a manager to let both sides go to the Ombudsman after stage 2, without a panel. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER})
public class ReferringEarly {

    @Inject
    Complaints complaints;

    @Inject
    RequestingApproval approval;

    @Inject
    RunningClocks clocks;

    @Inject
    Today today;

    /** @throws Refused when a condition is not met, or the complaint does not wait for the answer to its adjudication */
    public void ask(ComplaintNumber number, long seen, EarlyReferral referral, long approver) {
        if (referral.complainantAgreedOn() != null) {
            today.mustHaveCome(referral.complainantAgreedOn());
        }
        Complaint complaint = complaints.toChange(number, seen);
        complaint.refusalUnlessAt(Step.AWAIT_STAGE_THREE).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        referral.refusal(adjudicationSentOn(number).orElse(null)).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        if (complaint.withOmbudsman().isPresent()) {
            throw new Refused("The Ombudsman has this complaint already.");
        }
        approval.request(new NewRequest(
                number, ApprovalKind.EARLY_REFERRAL, referral.why(), referral.snapshot(), approver, null));
    }

    private Optional<LocalDate> adjudicationSentOn(ComplaintNumber number) {
        return clocks.find(number, ClockKind.INVESTIGATION)
                .filter(clock -> !clock.calledOff())
                .map(RunningClock::stoppedOn);
    }
}
