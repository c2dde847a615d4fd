package uk.redress.complaints;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import uk.redress.clock.ClockKind;
import uk.redress.clock.InWords;
import uk.redress.clock.RunningClock;
import uk.redress.clock.RunningClocks;
import uk.redress.clock.Today;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/** Puts right what was written down on arrival. Another day of receipt moves every deadline that starts from it. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER})
public class CorrectingFacts {

    @Inject
    Complaints complaints;

    @Inject
    StageOneStart start;

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
        String why = TextLength.PASSAGE.needed(reason, "why you correct it");
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
            mustNotHaveComeBack(complaint);
            moveClocks(number, facts.receivedOn(), why);
        }
    }

    private static void mustNotHaveComeBack(Complaint complaint) {
        complaint.cameBackOn().ifPresent(day -> {
            throw new Refused(
                    "This complaint came back on %s, and its clocks run from that day.".formatted(InWords.date(day))
                            + " The day of receipt can no longer be changed.");
        });
    }

    /** Only what starts at receipt moves; the clocks of later stages start with a request of their own. */
    private void moveClocks(ComplaintNumber number, LocalDate day, String why) {
        List<RunningClock> known = Stream.of(ClockKind.values())
                .flatMap(kind -> clocks.find(number, kind).stream())
                .toList();
        known.forEach(clock -> DayOfReceipt.refusalToMove(clock, day).ifPresent(refusal -> {
            throw new Refused(refusal);
        }));
        known.stream()
                .filter(clock -> clock.kind().startsAtReceipt() && clock.isRunning())
                .forEach(clock -> clocks.startedInstead(number, clock.kind(), start.dayZeroOf(number, day), why));
    }
}
