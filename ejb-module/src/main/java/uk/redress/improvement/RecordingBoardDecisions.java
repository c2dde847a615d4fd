package uk.redress.improvement;

import static uk.redress.access.Role.Names.BOARD_CLERK;
import static uk.redress.access.Role.Names.PROGRAMME_OFFICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import uk.redress.boards.BodyOnHand;
import uk.redress.boards.HeldMeetings;
import uk.redress.boards.MeetingOnHand;
import uk.redress.clock.InWords;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;

/** What the board decided about an action that was checked: accepted, or sent back; and what it reopened later. */
@Stateless
@RolesAllowed({BOARD_CLERK, PROGRAMME_OFFICE})
public class RecordingBoardDecisions {

    @Inject
    ActionsInHand hand;

    @Inject
    Embedding embedding;

    @Inject
    ProvingActions proving;

    @Inject
    HeldMeetings meetings;

    public void accepted(String reference, long seen, BoardDecision decision) {
        ImprovementAction action = notTheirOwn(reference, seen, decision);
        proving.mustHaveAccepted(reference);
        action.accepted(decision.on(), embedding.checkedAfter(decision.on()));
        tell(action, DecisionKind.ACCEPTED, "action.accepted", decision);
        hand.stepDone(action, ActionStep.ACCEPT_ACTION);
    }

    public void sentBack(String reference, long seen, BoardDecision decision) {
        decision.mustSayWhy();
        ImprovementAction action = notTheirOwn(reference, seen, decision);
        action.sentBackByBoard();
        tell(action, DecisionKind.SENT_BACK, "action.sentBack", decision);
        hand.stepDone(action, ActionStep.ACCEPT_ACTION);
    }

    /** An indicator, an audit or an inspector shows that what was accepted has slipped back. */
    public void reopened(String reference, long seen, BoardDecision decision) {
        decision.mustSayWhy();
        decision.mustNameTheBody();
        ImprovementAction action = notTheirOwn(reference, seen, decision);
        ActionStep before = java.util.Objects.requireNonNull(action.step());
        action.reopen();
        tell(action, DecisionKind.REOPENED, "action.reopened", decision);
        if (before == ActionStep.CHECK_EMBEDDED) {
            hand.stepDone(action, ActionStep.CHECK_EMBEDDED);
        } else {
            hand.progress().reopened(reference);
        }
    }

    private ImprovementAction notTheirOwn(String reference, long seen, BoardDecision decision) {
        hand.clock().mustHaveCome(decision.on());
        ImprovementAction action = hand.toChange(reference, seen);
        action.mustNotBeSignedOffBy(hand.actor());
        return action;
    }

    private void tell(ImprovementAction action, DecisionKind kind, String act, BoardDecision decision) {
        MeetingOnHand meeting = meeting(decision);
        BodyOnHand body = decision.body() == null ? null : meetings.bodyAtWork(decision.body());
        String board = body == null ? decision.board() : body.name();
        hand.decided(action, kind, decision.on(), decision.words())
                .minuted(board, decision.minute(), meeting == null ? null : meeting.id())
                .by(meeting != null ? (Long) meeting.body() : body == null ? null : (Long) body.id());
        hand.tell(
                action,
                Happening.of(action.reference(), act)
                        .because(decision.words())
                        .with("board", board)
                        .with("meeting", decision.meeting())
                        .with("minute", decision.minute())
                        .with("on", decision.on()));
    }

    /** The meeting that is recorded here, whose day the decision was made on. */
    private @Nullable MeetingOnHand meeting(BoardDecision decision) {
        if (decision.meeting() == null) {
            return null;
        }
        MeetingOnHand held = meetings.meeting(decision.meeting());
        if (!held.heldOn().equals(decision.on())) {
            throw new Refused("The decision is of %s, the meeting was on %s. Check both days."
                    .formatted(InWords.date(decision.on()), InWords.date(held.heldOn())));
        }
        if (decision.body() != null && !decision.body().equals(held.bodyReference())) {
            throw new Refused("The meeting of %s is not one of the board you have chosen. Choose one of both."
                    .formatted(InWords.date(held.heldOn())));
        }
        return held;
    }
}
