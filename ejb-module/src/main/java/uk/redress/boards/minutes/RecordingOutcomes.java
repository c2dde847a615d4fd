package uk.redress.boards.minutes;

import static uk.redress.access.Role.Names.BOARD_CLERK;
import static uk.redress.access.Role.Names.PROGRAMME_OFFICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import uk.redress.boards.HeldMeetings;
import uk.redress.boards.MeetingOnHand;
import uk.redress.kernel.Happening;
import uk.redress.kernel.TextLength;

/** Takes decisions, actions and questions out of the minutes of a meeting that was held. */
@Stateless
@RolesAllowed({PROGRAMME_OFFICE, BOARD_CLERK})
public class RecordingOutcomes {

    @Inject
    HeldMeetings meetings;

    @Inject
    Outcomes outcomes;

    @Inject
    Event<Happening> happened;

    public void decided(String meeting, String minute, String text) {
        String under = TextLength.LINE.needed(minute, "the number of the minute");
        String what = TextLength.PASSAGE.needed(text, "what was decided");
        MeetingOnHand held = meetings.meeting(meeting);
        outcomes.decided(held, under, what);
        happened.fire(Happening.of(meeting, "meeting.decided").because(what).with("minute", under));
    }

    /** @return its number on the list of the body */
    public int agreed(String meeting, NewBoardAction action) {
        MeetingOnHand held = meetings.meeting(meeting);
        meetings.bodyAtWork(held.bodyReference());
        int number = outcomes.nextAction(held.body());
        outcomes.keep(new BoardAction(held, number, action));
        happened.fire(Happening.of(held.bodyReference(), "body.actionAgreed")
                .because(action.text())
                .with("number", number)
                .with("meeting", meeting)
                .with("minute", action.minute())
                .with("owner", action.owner())
                .with("dueOn", action.dueOn()));
        return number;
    }

    /** @return its number among the questions of the body */
    public int asked(String meeting, NewRequest request) {
        MeetingOnHand held = meetings.meeting(meeting);
        int number = outcomes.nextRequest(held.body());
        outcomes.keep(new InformationRequest(held, number, request));
        happened.fire(Happening.of(held.bodyReference(), "body.informationAsked")
                .because(request.question())
                .with("number", number)
                .with("meeting", meeting)
                .with("minute", request.minute())
                .with("of", request.askedOf())
                .with("dueOn", request.dueOn()));
        return number;
    }
}
