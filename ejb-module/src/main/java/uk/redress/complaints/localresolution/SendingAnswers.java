package uk.redress.complaints.localresolution;

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
import uk.redress.complaints.StageOneStart;
import uk.redress.complaints.Step;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/** Records that the answer was sent: the end of the stage 1 clock (reg. 14). */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER})
public class SendingAnswers {

    @Inject
    Complaints complaints;

    @Inject
    LocalResolutions resolutions;

    @Inject
    SendingDates dates;

    @Inject
    StageOneStart start;

    @Inject
    RunningClocks clocks;

    @Inject
    LetterRecords letters;

    @Inject
    CaseProgress progress;

    @Inject
    Event<Happening> happened;

    /**
     * @param whyLate the reason of an overrun; null when the answer is in time
     * @throws Refused when an overrun has no reason
     */
    public void send(ComplaintNumber number, long seen, SentLetter answer, @Nullable String whyLate) {
        String overrun = TextLength.PASSAGE.ifAny(whyLate, "why it is late");
        Complaint complaint = complaints.toChange(number, seen);
        dates.mustBePossible(complaint, answer);
        complaint.moveOn(Step.SEND_ANSWER, Step.AWAIT_COMPLAINANT);
        start.notAfter(number, ClockKind.LOCAL_RESOLUTION, answer.sentOn());
        LocalDate due =
                clocks.stop(number, ClockKind.LOCAL_RESOLUTION, answer.sentOn()).dueOn();
        resolutions.of(complaint).answered(answer.sentOn(), due, overrun);
        letters.keep(number, LetterKind.STAGE_ONE_ANSWER, answer);
        happened.fire(Happening.of(number, "answer.sent")
                .because(overrun)
                .with("sentOn", answer.sentOn())
                .with("dueOn", due)
                .with("way", answer.way()));
        progress.stepDone(number, Step.SEND_ANSWER);
    }
}
