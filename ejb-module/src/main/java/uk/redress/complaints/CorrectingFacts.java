package uk.redress.complaints;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import uk.redress.clock.ClockKind;
import uk.redress.clock.InWords;
import uk.redress.clock.RunningClock;
import uk.redress.clock.RunningClocks;
import uk.redress.clock.Today;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;

/** Puts right what was written down on arrival. Another day of receipt moves every deadline that starts from it. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER})
public class CorrectingFacts {

    @Inject
    Complaints complaints;

    @Inject
    RunningClocks clocks;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    /**
     * @param reason why it was wrong; the history keeps it beside what it was before
     * @throws Refused when the day of receipt is impossible, or later than something that was sent
     */
    public void correct(ComplaintNumber number, long seen, CorrectedFacts facts, String reason) {
        String why = Length.PASSAGE.needed(reason, "why you correct it");
        DayOfReceipt.refusal(facts.receivedOn(), today.date()).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        Complaint complaint = complaints.toChange(number, seen);
        LocalDate before = complaint.receivedOn();
        complaint.correct(facts);
        happened.fire(Happening.of(number, "complaint.corrected")
                .because(why)
                .with("receivedOn", facts.receivedOn().equals(before) ? null : facts.receivedOn())
                .with("receivedOnBefore", facts.receivedOn().equals(before) ? null : before));
        if (!facts.receivedOn().equals(before)) {
            for (ClockKind kind : ClockKind.values()) {
                clocks.find(number, kind).ifPresent(clock -> startAgain(clock, facts.receivedOn(), why));
            }
        }
    }

    /** What was done in time or late stays so; nothing can have been sent before the day of receipt. */
    private void startAgain(RunningClock clock, LocalDate day, String why) {
        LocalDate done = clock.stoppedOn();
        if (done == null) {
            clocks.startedInstead(clock.complaint(), clock.kind(), day, why);
        } else if (clock.kind() == ClockKind.LOCAL_RESOLUTION) {
            throw new Refused("The answer was sent on %s; the day of receipt can no longer be changed."
                    .formatted(InWords.date(done)));
        } else if (day.isAfter(done)) {
            throw new Refused("The complaint was acknowledged on %s, before that day. Check the day of receipt."
                    .formatted(InWords.date(done)));
        }
    }
}
