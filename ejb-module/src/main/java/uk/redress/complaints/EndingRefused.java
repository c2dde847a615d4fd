package uk.redress.complaints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import uk.redress.clock.Today;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;

/** A later stage was refused: the complainant is told why and of the Ombudsman, and the complaint ends there. */
@ApplicationScoped
public class EndingRefused {

    @Inject
    Complaints complaints;

    @Inject
    SendingDates dates;

    @Inject
    Ending ending;

    @Inject
    LetterRecords letters;

    @Inject
    CaseProgress progress;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    /**
     * In the transaction of whoever tells it.
     *
     * @param reason what the manager gave as the reason; the subject of the letter stands for it where there is none
     * @param words what those hear who were waiting for something of the complaint
     * @throws Refused when no manager has refused the request
     */
    public void end(
            ComplaintNumber number,
            long seen,
            Step step,
            LetterKind letter,
            SentLetter told,
            Function<Complaint, Optional<String>> reason,
            String words) {
        Complaint complaint = complaints.toChange(number, seen);
        complaint.refusalUnlessAt(step).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        dates.mustBePossible(complaint, told);
        String because = reason.apply(complaint).orElse(told.subject());
        complaint.closeRefused(today.date(), because);
        ending.of(complaint, words);
        letters.keep(number, letter, told);
        happened.fire(Happening.of(number, "refusal.told").because(because).with("sentOn", told.sentOn()));
        progress.stepDone(number, step);
    }
}
