package uk.redress.boards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.redress.clock.Today;

/** The meetings that have been held, to whoever records what came out of them. */
@ApplicationScoped
public class HeldMeetings {

    @Inject
    Meetings meetings;

    @Inject
    Bodies bodies;

    @Inject
    Today today;

    /**
     * Locked until the act is done, its body first: numbers run through the body.
     *
     * @throws Refused when it lies ahead or was cancelled
     */
    public MeetingOnHand meeting(String reference) {
        Meeting meeting = meetings.meeting(reference);
        Body body = bodies.body(meetings.bodyOf(meeting).reference());
        meeting.mustNotBeCancelled();
        today.mustHaveCome(meeting.heldOn());
        return new MeetingOnHand(meeting.id(), reference, meeting.heldOn(), body.id(), body.reference());
    }

    /** Locked as well, for what is numbered through a body. */
    public long body(String reference) {
        return bodies.body(reference).id();
    }

    /** @throws Refused when it was dissolved */
    public BodyOnHand bodyAtWork(String reference) {
        Body body = bodies.body(reference);
        body.mustNotBeDissolved();
        return new BodyOnHand(body.id(), body.reference(), body.name());
    }

    public String nameOf(String body) {
        return bodies.body(body).name();
    }
}
