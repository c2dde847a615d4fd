package uk.redress.boards;

import static uk.redress.access.Role.Names.BOARD_CLERK;
import static uk.redress.access.Role.Names.PROGRAMME_OFFICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import uk.redress.access.CurrentActor;
import uk.redress.clock.Today;
import uk.redress.kernel.Happening;
import uk.redress.kernel.TextLength;

/** Minutes are drafted by the clerk, agreed by the chair, and only then sent, to members only. */
@Stateless
@RolesAllowed({PROGRAMME_OFFICE, BOARD_CLERK})
public class WritingMinutes {

    @Inject
    Meetings meetings;

    @Inject
    CurrentActor current;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    public void draft(String reference, long seen, String text) {
        String minutes = TextLength.PAGES.needed(text, "the minutes");
        meetings.meeting(reference, seen).draft(minutes, current.actor().name(), today.now());
        happened.fire(Happening.of(reference, "meeting.minutesDrafted"));
    }

    /** @param by the chair who agreed them; whoever enters it is known to the journal */
    public void agreed(String reference, long seen, LocalDate on, String by) {
        today.mustHaveCome(on);
        String chair = TextLength.LINE.needed(by, "who agreed the minutes");
        meetings.meeting(reference, seen).agree(on, chair);
        happened.fire(
                Happening.of(reference, "meeting.minutesAgreed").with("on", on).with("by", chair));
    }

    public void sent(String reference, long seen, LocalDate on) {
        today.mustHaveCome(on);
        meetings.meeting(reference, seen).send(on);
        happened.fire(Happening.of(reference, "meeting.minutesSent").with("on", on));
    }

    /** What is different because the body met. */
    public void madeDifference(String reference, long seen, String words) {
        String difference = TextLength.PASSAGE.needed(words, "what difference the meeting made");
        meetings.meeting(reference, seen).madeDifference(difference);
        happened.fire(Happening.of(reference, "meeting.difference").because(difference));
    }
}
