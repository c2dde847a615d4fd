package uk.redress.complaints.eligibility;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import uk.redress.access.CurrentActor;
import uk.redress.approvals.ApprovalKind;
import uk.redress.approvals.NewRequest;
import uk.redress.approvals.RequestingApproval;
import uk.redress.clock.InWords;
import uk.redress.clock.TimeToComplain;
import uk.redress.clock.Today;
import uk.redress.complaints.CaseProgress;
import uk.redress.complaints.Complaint;
import uk.redress.complaints.Complaints;
import uk.redress.complaints.Ending;
import uk.redress.complaints.LetterKind;
import uk.redress.complaints.LetterRecords;
import uk.redress.complaints.SendingDates;
import uk.redress.complaints.SentLetter;
import uk.redress.complaints.Stage;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;

/**
 * A complaint about something more than a year ago is never refused by itself (reg. 9): two questions are answered with a
 * reason. Whoever answers them may take it; not to take it is a manager's decision, and the person is told.
 */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER})
public class ConsideringLateComplaints {

    @Inject
    Complaints complaints;

    @Inject
    TimeLimits limits;

    @Inject
    RequestingApproval approval;

    @Inject
    SendingDates dates;

    @Inject
    Ending ending;

    @Inject
    LetterRecords letters;

    @Inject
    CaseProgress progress;

    @Inject
    CurrentActor current;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    /** Writes down when it happened; within the year there is nothing to decide. */
    public void happenedOn(ComplaintNumber number, long seen, LocalDate matterOn) {
        Complaint complaint = atStageOne(number, seen);
        limits.happened(complaint, matterOn);
        happened.fire(Happening.of(number, "matter.dated").with("matterOn", matterOn));
    }

    /** Takes it although it came late. */
    public void accept(ComplaintNumber number, long seen, LocalDate matterOn, LateAnswers answers) {
        Complaint complaint = atStageOne(number, seen);
        mustNotBeAsked(number);
        TimeLimit limit = answered(complaint, matterOn, answers);
        limit.decided(LateDecision.ACCEPTED, current.actor().name(), today.date(), null);
        happened.fire(Happening.of(number, "late.accepted")
                .because(answers.reason())
                .with("matterOn", matterOn)
                .with("notEarlier", answers.notEarlier())
                .with("stillFair", answers.stillFair()));
    }

    /** Asks a manager whether to take it: approving takes it, refusing does not. */
    public void ask(ComplaintNumber number, long seen, LocalDate matterOn, LateAnswers answers, long approver) {
        Complaint complaint = atStageOne(number, seen);
        answered(complaint, matterOn, answers);
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("matterOn", matterOn.toString());
        asked.put("receivedOn", complaint.receivedOn().toString());
        asked.put("notEarlier", String.valueOf(answers.notEarlier()));
        asked.put("stillFair", String.valueOf(answers.stillFair()));
        asked.put("adjustmentsCheck", answers.adjustmentsCheck());
        approval.request(new NewRequest(number, ApprovalKind.LATE_ACCEPTANCE, answers.reason(), asked, approver, null));
    }

    /** Records that the person was told that it is not considered, why, and of the Ombudsman; the complaint ends there. */
    public void tell(ComplaintNumber number, long seen, SentLetter told) {
        Complaint complaint = atStageOne(number, seen);
        dates.mustBePossible(complaint, told);
        String reason = limits.find(complaint)
                .filter(limit ->
                        limit.decision().filter(LateDecision.REFUSED::equals).isPresent())
                .flatMap(TimeLimit::decisionReason)
                .orElseThrow(() -> new Refused("No manager has decided that it is not considered."));
        complaint.leaveProcedure(today.date(), reason, null);
        ending.of(complaint, "It came late and is not considered.");
        letters.keep(number, LetterKind.LATE_REFUSED, told);
        happened.fire(Happening.of(number, "late.told").because(reason).with("sentOn", told.sentOn()));
        progress.leftProcedure(number);
    }

    private TimeLimit answered(Complaint complaint, LocalDate matterOn, LateAnswers answers) {
        if (!TimeToComplain.hadPassed(matterOn, complaint.receivedOn())) {
            throw new Refused(
                    "It came in time: the year ended on %s, and it was received on %s. There is nothing to decide."
                            .formatted(
                                    InWords.date(TimeToComplain.lastDay(matterOn)),
                                    InWords.date(complaint.receivedOn())));
        }
        TimeLimit limit = limits.happened(complaint, matterOn);
        limit.answered(answers);
        return limit;
    }

    private Complaint atStageOne(ComplaintNumber number, long seen) {
        Complaint complaint = complaints.toChange(number, seen);
        if (complaint.isClosed()) {
            throw new Refused("This complaint is closed.");
        }
        if (complaint.stage() != Stage.LOCAL_RESOLUTION) {
            throw new Refused("It was accepted at stage 1; it can no longer be refused as late.");
        }
        return complaint;
    }

    private void mustNotBeAsked(ComplaintNumber number) {
        if (approval.isWaiting(number, ApprovalKind.LATE_ACCEPTANCE)) {
            throw new Refused(
                    "A manager has been asked to decide this. Wait for the decision, or withdraw the request.");
        }
    }
}
