package uk.redress.complaints.investigation;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
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

/** Records that the adjudication went out with both reports: the end of both clocks of stage 2 (rule book H17). */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER})
public class SendingAdjudications {

    @Inject
    Complaints complaints;

    @Inject
    Investigations investigations;

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

    /**
     * @param whyLate the reason of an overrun; null when it is in time
     * @throws Refused when an overrun has no reason, or the letter is dated before the decision
     */
    public void send(ComplaintNumber number, long seen, SentLetter letter, @Nullable String whyLate) {
        String overrun = TextLength.PASSAGE.ifAny(whyLate, "why it is late");
        Complaint complaint = complaints.toChange(number, seen);
        dates.mustBePossible(complaint, letter);
        complaint.moveOn(Step.SEND_ADJUDICATION, Step.AWAIT_STAGE_THREE);
        LocalDate due = clocks.leading(number, ClockKind.INVESTIGATION).dueOn();
        clocks.stop(number, ClockKind.INVESTIGATION, letter.sentOn());
        clocks.stop(number, ClockKind.INVESTIGATION_FROM_STATEMENT, letter.sentOn());
        investigations.of(complaint).sent(letter.sentOn(), due, overrun);
        letters.keep(number, LetterKind.ADJUDICATION, letter);
        happened.fire(Happening.of(number, "adjudication.sent")
                .because(overrun)
                .with("sentOn", letter.sentOn())
                .with("dueOn", due)
                .with("way", letter.way()));
        progress.stepDone(number, Step.SEND_ADJUDICATION);
    }
}
