package uk.redress.complaints.investigation;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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
import uk.redress.complaints.Complaint;
import uk.redress.complaints.Complaints;
import uk.redress.complaints.Step;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Refusal;
import uk.redress.kernel.Refused;
import uk.redress.settings.ContestedRule;
import uk.redress.settings.RulesInForce;

/** Records that the complainant asks for stage 2 (2006 Regulations, reg. 17). The clock runs from the day they asked. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER})
public class RequestingStageTwo {

    @Inject
    Complaints complaints;

    @Inject
    BeginningStageTwo beginning;

    @Inject
    RequestingApproval approval;

    @Inject
    RunningClocks clocks;

    @Inject
    Today today;

    @Inject
    StageTwoRule rule;

    @Inject
    Calendars calendars;

    @Inject
    RulesInForce rules;

    /** What the page that writes it down needs to know. */
    public StageTwoOnOffer offer(ComplaintNumber number) {
        Complaint complaint = complaints.glance(number);
        return new StageTwoOnOffer(
                !rule.isOpenTo(complaint),
                advisedUntil(complaint).orElse(null),
                rules.is(ContestedRule.STAGE_TWO_LATE_REQUEST, "ASK_WHY"));
    }

    /** Empty also where the Ombudsman sent it back to this stage: their decision has no last day. */
    private Optional<LocalDate> advisedUntil(Complaint complaint) {
        if (complaint.isSentBack()) {
            return Optional.empty();
        }
        return clocks.find(complaint.number(), ClockKind.LOCAL_RESOLUTION)
                .filter(clock -> !clock.calledOff())
                .map(RunningClock::stoppedOn)
                .filter(calendars.current()::knows)
                .map(answered -> calendars.current().after(answered, Timescales.ADVISED_TO_ASK));
    }

    /**
     * Begins stage 2, whatever stage 1 has come to, and puts the request to a named manager.
     *
     * @param approver who is to accept it; null to name somebody later, so that nothing blocks writing it down
     * @throws Refused when stage 1 has neither answered nor run out and nobody says why it is left out
     */
    public void request(ComplaintNumber number, long seen, StageTwoRequest request, @Nullable Long approver) {
        Complaint complaint = complaints.toChange(number, seen);
        Optional<Refusal> refusal = rule.refusal(complaint, request);
        Optional<LocalDate> advisedUntil = advisedUntil(complaint);
        complaint.goToStageTwo();
        refusal.ifPresent(reason -> {
            throw new Refused(reason);
        });
        LocalDate due = beginning.begin(complaint, request);
        String lateness = lateness(advisedUntil, request);
        if (approver != null) {
            ask(number, request.requestedOn(), due, lateness, approver);
        }
    }

    /** What the manager is told of a request after the days that are advised, where the council asks why; else nothing. */
    private String lateness(Optional<LocalDate> advisedUntil, StageTwoRequest request) {
        boolean asks = rules.is(ContestedRule.STAGE_TWO_LATE_REQUEST, "ASK_WHY");
        return advisedUntil
                .filter(day -> asks && day.isBefore(request.requestedOn()))
                .map(day -> " They were advised to ask by %s. Why later: %s"
                        .formatted(
                                InWords.date(day),
                                Optional.ofNullable(request.lateBecause())
                                        .orElse("nothing was said, and nothing has to be.")))
                .orElse("");
    }

    /** Names the manager who is to accept the request, where nobody was named at first or the one named did not decide. */
    public void askToAccept(ComplaintNumber number, long seen, long approver) {
        Complaint complaint = complaints.toChange(number, seen);
        complaint.refusalUnlessAt(Step.ACCEPT_STAGE_TWO).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        LocalDate asked = clocks.called(number, ClockKind.INVESTIGATION).startedOn();
        ask(number, asked, clocks.called(number, ClockKind.INVESTIGATION).dueOn(), "", approver);
    }

    private void ask(ComplaintNumber number, LocalDate requestedOn, LocalDate due, String more, long approver) {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("requestedOn", requestedOn.toString());
        asked.put("dueOn", due.toString());
        approval.request(new NewRequest(
                number,
                ApprovalKind.STAGE_TWO,
                "The complainant asked for stage 2 on %s. The adjudication is due by %s, whoever decides and whenever."
                                .formatted(InWords.date(requestedOn), InWords.date(due))
                        + more,
                asked,
                approver,
                null));
    }
}
