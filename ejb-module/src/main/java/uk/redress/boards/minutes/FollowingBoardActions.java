package uk.redress.boards.minutes;

import static uk.redress.access.Role.Names.BOARD_CLERK;
import static uk.redress.access.Role.Names.PROGRAMME_OFFICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.access.CurrentActor;
import uk.redress.boards.HeldMeetings;
import uk.redress.boards.InOrder;
import uk.redress.boards.MeetingOnHand;
import uk.redress.clock.Today;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/** Carries the action list on: what was said of each action at which meeting, until it is closed. */
@Stateless
@RolesAllowed({PROGRAMME_OFFICE, BOARD_CLERK})
public class FollowingBoardActions {

    @Inject
    HeldMeetings meetings;

    @Inject
    Outcomes outcomes;

    @Inject
    CurrentActor current;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    /**
     * @param meeting the meeting at which it was said; null between two meetings
     * @param closed why it leaves the list; null: it stays on it
     */
    public void said(
            String body, int number, long seen, @Nullable String meeting, String words, @Nullable HowClosed closed) {
        String what = TextLength.PASSAGE.needed(words, "what was said");
        MeetingOnHand at = meeting == null ? null : meetings.meeting(meeting);
        BoardAction action = outcomes.action(body, number, seen);
        if (at != null && at.body() != action.bodyId()) {
            throw new Refused("Choose a meeting of the body whose action it is.");
        }
        LocalDate on = at == null ? today.date() : at.heldOn();
        InOrder.mustFollow("What was said", on, "the action was agreed", outcomes.dayOf("board_action", body, number));
        action.mustBeOpen();
        outcomes.said(
                action, at == null ? null : at.id(), on, what, current.actor().name());
        if (closed != null) {
            action.close(closed, on);
        }
        happened.fire(Happening.of(body, closed == null ? "body.actionFollowed" : "body.actionClosed")
                .because(what)
                .with("number", number)
                .with("meeting", meeting)
                .with("how", closed));
    }

    /** Other words, or another last day: what was agreed first stays beside it. */
    public void change(String body, int number, long seen, String text, LocalDate dueOn, String because) {
        String what = TextLength.PASSAGE.needed(text, "what is to be done");
        String why = TextLength.PASSAGE.needed(because, "why it is changed");
        BoardAction action = outcomes.action(body, number, seen);
        LocalDate agreedOn = outcomes.dayOf("board_action", body, number);
        outcomes.changed(action, why, today.date(), current.actor().name());
        LocalDate before = action.dueOn();
        action.change(what, dueOn, agreedOn);
        happened.fire(Happening.of(body, "body.actionChanged")
                .because(why)
                .with("number", number)
                .with("from", before.equals(dueOn) ? null : before)
                .with("dueOn", dueOn));
    }

    public void answered(String body, int number, long seen, LocalDate on, String answer) {
        today.mustHaveCome(on);
        String words = TextLength.PASSAGE.needed(answer, "the answer");
        InformationRequest request = outcomes.request(body, number, seen);
        request.answer(words, on, outcomes.dayOf("information_request", body, number));
        happened.fire(Happening.of(body, "body.informationGiven")
                .because(words)
                .with("number", number)
                .with("on", on));
    }
}
