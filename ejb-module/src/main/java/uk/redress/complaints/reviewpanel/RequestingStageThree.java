package uk.redress.complaints.reviewpanel;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.redress.approvals.ApprovalKind;
import uk.redress.approvals.NewRequest;
import uk.redress.approvals.RequestingApproval;
import uk.redress.clock.ClockKind;
import uk.redress.clock.InWords;
import uk.redress.clock.RunningClock;
import uk.redress.clock.RunningClocks;
import uk.redress.clock.Today;
import uk.redress.complaints.Complaint;
import uk.redress.complaints.Complaints;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Refusal;
import uk.redress.kernel.Refused;

/** Records that the complainant asks for a review panel (reg. 18). Three clocks run from the day the authority received it. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER})
public class RequestingStageThree {

    @Inject
    Complaints complaints;

    @Inject
    ReviewPanels panels;

    @Inject
    StageThreeRule rule;

    @Inject
    RequestingApproval approval;

    @Inject
    DaysToThePanel days;

    @Inject
    RunningClocks clocks;

    @Inject
    BeginningStageThree beginning;

    @Inject
    Today today;

    /** What the page that writes it down needs to know. */
    public StageThreeOnOffer offer(ComplaintNumber number) {
        Complaint complaint = complaints.glance(number);
        return new StageThreeOnOffer(
                rule.inTimeUntil(complaint).orElse(null),
                rule.refusal(complaint, today.date()).map(Refusal::reason).orElse(null),
                days.inForce().count());
    }

    /**
     * Begins stage 3 and puts the request to a named manager.
     *
     * @param approver who is to accept it; null to name somebody later, so that nothing blocks writing it down
     * @throws Refused when stage 2 has not been answered, or the day is impossible
     */
    public void request(ComplaintNumber number, long seen, StageThreeRequest request, @Nullable Long approver) {
        Complaint complaint = complaints.toChange(number, seen);
        LocalDate asked = request.requestedOn();
        rule.refusal(complaint, asked).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        boolean late = rule.inTimeUntil(complaint).filter(asked::isAfter).isPresent();
        complaint.goToStageThree();
        LocalDate due = beginning.begin(complaint, request, late);
        if (approver != null) {
            ask(number, asked, due, late, approver);
        }
    }

    /** Names the manager who is to accept the request, where nobody was named at first or the one named did not decide. */
    public void askToAccept(ComplaintNumber number, long seen, long approver) {
        Complaint complaint = complaints.toChange(number, seen);
        ReviewPanel panel = panels.of(complaint);
        if (complaint.isClosed() || panel.isAccepted() || panel.isRefused()) {
            throw new Refused("This request has been decided already. Look at the complaint again.");
        }
        RunningClock clock = clocks.called(number, ClockKind.REVIEW_PANEL);
        ask(number, clock.startedOn(), clock.dueOn(), panel.isLate(), approver);
    }

    private void ask(ComplaintNumber number, LocalDate requestedOn, LocalDate due, boolean late, long approver) {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("requestedOn", requestedOn.toString());
        asked.put("dueOn", due.toString());
        String reason =
                "The complainant asked for a review panel on %s. It has to meet by %s, whoever decides and whenever."
                        .formatted(InWords.date(requestedOn), InWords.date(due));
        approval.request(new NewRequest(
                number,
                ApprovalKind.STAGE_THREE,
                late ? reason + " The request came after the 20 working days; decide whether to take it late." : reason,
                asked,
                approver,
                null));
    }
}
