package uk.redress.complaints.reviewpanel;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.access.Colleague;
import uk.redress.clock.CalendarMonths;
import uk.redress.clock.ClockKind;
import uk.redress.clock.RunningClocks;
import uk.redress.complaints.CaseProgress;
import uk.redress.complaints.Complaint;
import uk.redress.complaints.Complaints;
import uk.redress.complaints.LetterKind;
import uk.redress.complaints.LetterRecords;
import uk.redress.complaints.SendingDates;
import uk.redress.complaints.SentLetter;
import uk.redress.complaints.Step;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/**
 * Records that the director's response went out: the end of the procedure. The complainant may go to the Ombudsman for
 * twelve months from that day.
 */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER})
public class SendingResponses {

    @Inject
    Complaints complaints;

    @Inject
    ReviewPanels panels;

    @Inject
    WhoSigns whoSigns;

    @Inject
    SendingDates dates;

    @Inject
    RunningClocks clocks;

    @Inject
    LetterRecords letters;

    @Inject
    CaseProgress progress;

    @Inject
    Event<Happening> happened;

    /** Those who may sign it, the director first; empty where nobody has been given that right. */
    public List<Colleague> signatories(ComplaintNumber number) {
        return whoSigns.theResponse(complaints.glance(number).managerId());
    }

    /**
     * @param signedBy the account of who signed it
     * @param whyLate the reason of an overrun; null when it is in time
     * @throws Refused when that person may not sign, an overrun has no reason, or the letter is dated before the decision
     */
    public void send(ComplaintNumber number, long seen, SentLetter letter, long signedBy, @Nullable String whyLate) {
        String overrun = TextLength.PASSAGE.ifAny(whyLate, "why it is late");
        Complaint complaint = complaints.toChange(number, seen);
        dates.mustBePossible(complaint, letter);
        String signature = whoSigns.mustBeOneOf(whoSigns.theResponse(complaint.managerId()), signedBy)
                .name();
        complaint.moveOn(Step.SEND_RESPONSE, Step.AWAIT_OMBUDSMAN);
        LocalDate due =
                clocks.stop(number, ClockKind.PANEL_RESPONSE, letter.sentOn()).dueOn();
        LocalDate until = CalendarMonths.after(letter.sentOn(), CalendarMonths.TO_ASK_THE_OMBUDSMAN);
        panels.of(complaint).sent(letter.sentOn(), signature, due, overrun, until);
        letters.keep(number, LetterKind.STAGE_THREE_RESPONSE, letter);
        happened.fire(Happening.of(number, "stageThree.answered")
                .because(overrun)
                .with("sentOn", letter.sentOn())
                .with("dueOn", due)
                .with("signedBy", signature)
                .with("ombudsmanUntil", until));
        progress.stepDone(number, Step.SEND_RESPONSE);
    }
}
