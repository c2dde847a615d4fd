package uk.redress.complaints.investigation;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.redress.approvals.ApprovalKind;
import uk.redress.approvals.NewRequest;
import uk.redress.approvals.RequestingApproval;
import uk.redress.clock.Calendars;
import uk.redress.clock.ClockKind;
import uk.redress.clock.InWords;
import uk.redress.clock.RunningClock;
import uk.redress.clock.RunningClocks;
import uk.redress.clock.Timescales;
import uk.redress.clock.Today;
import uk.redress.complaints.CaseProgress;
import uk.redress.complaints.Complaint;
import uk.redress.complaints.Complaints;
import uk.redress.complaints.Step;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;

/** Records that the complainant asks for stage 2 (2006 Regulations, reg. 17). The clock runs from the day they asked. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER})
public class RequestingStageTwo {

    @Inject
    Complaints complaints;

    @Inject
    Investigations investigations;

    @Inject
    RequestingApproval approval;

    @Inject
    RunningClocks clocks;

    @Inject
    CaseProgress progress;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    @Inject
    StageTwoRule rule;

    @Inject
    Calendars calendars;

    /** What the page that writes it down needs to know. */
    public StageTwoOnOffer offer(ComplaintNumber number) {
        return new StageTwoOnOffer(
                !rule.isOpenTo(complaints.glance(number)),
                clocks.find(number, ClockKind.LOCAL_RESOLUTION)
                        .filter(clock -> !clock.calledOff())
                        .map(RunningClock::stoppedOn)
                        .filter(calendars.current()::knows)
                        .map(answered -> calendars.current().after(answered, Timescales.ADVISED_TO_ASK))
                        .orElse(null));
    }

    /**
     * Begins stage 2, whatever stage 1 has come to, and puts the request to a named manager.
     *
     * @param approver who is to accept it; null to name somebody later, so that nothing blocks writing it down
     * @throws Refused when stage 1 has neither answered nor run out and nobody says why it is left out
     */
    public void request(ComplaintNumber number, long seen, StageTwoRequest request, @Nullable Long approver) {
        Complaint complaint = complaints.toChange(number, seen);
        rule.refusal(complaint, request).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        complaint.goToStageTwo();
        clocks.endAll(number, request.requestedOn());
        LocalDate due =
                clocks.start(number, ClockKind.INVESTIGATION, request.requestedOn(), Timescales.INVESTIGATION.usual());
        investigations.begin(new Investigation(complaint.id(), request));
        happened.fire(Happening.of(number, "stageTwo.requested")
                .because(request.words())
                .with("requestedOn", request.requestedOn())
                .with("way", request.way())
                .with("dueOn", due));
        progress.stageTwoRequested(number);
        if (approver != null) {
            ask(number, request.requestedOn(), due, approver);
        }
    }

    /** Names the manager who is to accept the request, where nobody was named at first or the one named did not decide. */
    public void askToAccept(ComplaintNumber number, long seen, long approver) {
        Complaint complaint = complaints.toChange(number, seen);
        complaint.refusalUnlessAt(Step.ACCEPT_STAGE_TWO).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        LocalDate asked = clocks.called(number, ClockKind.INVESTIGATION).startedOn();
        ask(number, asked, clocks.called(number, ClockKind.INVESTIGATION).dueOn(), approver);
    }

    private void ask(ComplaintNumber number, LocalDate requestedOn, LocalDate due, long approver) {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("requestedOn", requestedOn.toString());
        asked.put("dueOn", due.toString());
        approval.request(new NewRequest(
                number,
                ApprovalKind.STAGE_TWO,
                "The complainant asked for stage 2 on %s. The adjudication is due by %s, whoever decides and whenever."
                        .formatted(InWords.date(requestedOn), InWords.date(due)),
                asked,
                approver,
                null));
    }
}
