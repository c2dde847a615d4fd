package uk.redress.boards;

import static uk.redress.access.Role.Names.BOARD_CLERK;
import static uk.redress.access.Role.Names.PROGRAMME_OFFICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import uk.redress.clock.Calendars;
import uk.redress.clock.Today;
import uk.redress.kernel.Happening;
import uk.redress.kernel.TextLength;

/** Says when a body is to meet, and what becomes of that day. */
@Stateless
@RolesAllowed({PROGRAMME_OFFICE, BOARD_CLERK})
public class PlanningMeetings {

    @Inject
    Bodies bodies;

    @Inject
    Meetings meetings;

    @Inject
    Calendars calendars;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    /** @return the reference of the meeting; one that has been held already may be recorded as well */
    public String plan(String body, NewMeeting planned) {
        Body of = bodies.body(body);
        of.mustNotBeDissolved();
        meetings.dayMustBeFree(of.id(), planned.on());
        Meeting meeting = new Meeting(meetings.next(), of.id(), planned, calendars.current());
        meetings.keep(meeting);
        happened.fire(Happening.of(meeting.reference(), "meeting.planned")
                .with("body", of.name())
                .with("on", planned.on()));
        return meeting.reference();
    }

    public void move(String reference, long seen, NewMeeting to, String because) {
        String why = TextLength.PASSAGE.needed(because, "why the meeting is moved");
        Meeting meeting = meetings.meeting(reference, seen);
        LocalDate from = meeting.heldOn();
        if (!to.on().equals(from)) {
            meetings.dayMustBeFree(meeting.bodyId(), to.on());
        }
        meeting.move(to, calendars.current());
        happened.fire(Happening.of(reference, "meeting.moved")
                .because(why)
                .with("from", from)
                .with("on", to.on()));
    }

    public void cancel(String reference, long seen, String because) {
        String why = TextLength.PASSAGE.needed(because, "why the meeting is cancelled");
        meetings.meeting(reference, seen).cancel(today.date(), why);
        happened.fire(Happening.of(reference, "meeting.cancelled").because(why));
    }

    public void noticeSent(String reference, long seen, LocalDate on) {
        today.mustHaveCome(on);
        meetings.meeting(reference, seen).noticeSent(on);
        happened.fire(Happening.of(reference, "meeting.noticeSent").with("on", on));
    }
}
