package uk.redress.boards;

import static uk.redress.access.Role.Names.BOARD_CLERK;
import static uk.redress.access.Role.Names.PROGRAMME_OFFICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.Today;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/** What a meeting is to deal with, and the papers for it. */
@Stateless
@RolesAllowed({PROGRAMME_OFFICE, BOARD_CLERK})
public class PreparingAgendas {

    @Inject
    Meetings meetings;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    public void add(String reference, long seen, String title, @Nullable String writer, boolean hasPaper) {
        String what = TextLength.LINE.needed(title, "what the item is about");
        String who = TextLength.LINE.ifAny(writer, "who writes the paper");
        if (hasPaper && who == null) {
            throw new Refused("Enter who writes the paper, or say that none is needed.");
        }
        Meeting meeting = meetings.meeting(reference, seen);
        meeting.mustNotBeCancelled();
        meetings.keep(new AgendaItem(meeting.id(), meetings.nextPosition(meeting), what, who, hasPaper));
        happened.fire(
                Happening.of(reference, "meeting.itemAdded").with("item", what).with("writer", who));
    }

    public void received(String reference, long seen, long item, LocalDate on) {
        today.mustHaveCome(on);
        Meeting meeting = meetings.meeting(reference, seen);
        AgendaItem paper = meetings.item(meeting, item);
        InOrder.mustFollow("The meeting", meeting.heldOn(), "the paper came", on);
        paper.received(on);
        happened.fire(Happening.of(reference, "meeting.paperReceived")
                .with("item", paper.title())
                .with("on", on));
    }

    /** It is not dealt with after all, at no meeting: the reason stays with the meeting. */
    public void takeOff(String reference, long seen, long item, String because) {
        String why = TextLength.PASSAGE.needed(because, "why the item is taken off the agenda");
        Meeting meeting = meetings.meeting(reference, seen);
        meeting.mustLieAhead();
        AgendaItem off = meetings.item(meeting, item);
        off.takeOff(today.date(), why);
        happened.fire(
                Happening.of(reference, "meeting.itemTakenOff").because(why).with("item", off.title()));
    }

    /** The work programme changes: the item is dealt with by another meeting of the body. */
    public void move(String reference, long seen, long item, String to, String because) {
        String why = TextLength.PASSAGE.needed(because, "why the item is moved");
        Meeting from = meetings.meeting(reference, seen);
        Meeting into = meetings.meeting(to);
        if (from.bodyId() != into.bodyId() || from.isHeld() || into.isHeld()) {
            throw new Refused("Choose a meeting of the same body that still lies ahead.");
        }
        into.mustNotBeCancelled();
        AgendaItem moved = meetings.item(from, item);
        moved.moveTo(into.id(), meetings.nextPosition(into));
        meetings.moved(moved, from, into, why, today.date());
        for (Meeting each : List.of(from, into)) {
            happened.fire(Happening.of(each.reference(), "meeting.itemMoved")
                    .because(why)
                    .with("item", moved.title())
                    .with("from", from.heldOn())
                    .with("to", into.heldOn()));
        }
    }
}
