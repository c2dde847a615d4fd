package uk.redress.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import uk.redress.kernel.Happening;
import uk.redress.kernel.NotFound;

/** How an action comes into the programme: proposed, brought in with a plan, or taken over from a complaint. */
@ApplicationScoped
public class BeginningActions {

    @Inject
    ImprovementActions actions;

    @Inject
    ActionMilestones milestones;

    @Inject
    ActionsInHand hand;

    /**
     * Begins the action's process in the transaction of whoever calls.
     *
     * @param takenOn whether its lead has agreed to it already
     */
    public BegunAction begin(ActionDraft draft, boolean takenOn, Happening told) {
        ImprovementAction action = actions.propose(draft, takenOn, hand.actor().account());
        hand.tell(new Happening(action.reference(), told.act(), told.why(), told.details()));
        hand.progress().begun(action.reference());
        return new BegunAction(action.id(), action.reference());
    }

    /** What was promised because of a complaint goes on in a plan, under its own reference and in its own words. */
    public BegunAction takeOver(String reference, String plan) {
        ImprovementAction action = actions.toChange(reference).orElseThrow(() -> new NotFound("The action"));
        action.joinsThePlan(hand.actor().account());
        hand.tell(Happening.of(reference, "action.planned").with("plan", plan));
        hand.progress().begun(reference);
        return new BegunAction(action.id(), reference);
    }

    /** A part of it that has a day of its own from the beginning. */
    public void withMilestone(BegunAction action, String what, LocalDate dueOn) {
        milestones.add(action.id(), what, dueOn);
        hand.tell(Happening.of(action.reference(), "action.milestoneAdded")
                .with("what", what)
                .with("dueOn", dueOn));
    }

    /** @param id for rows of the plan and the findings that point at it */
    public record BegunAction(long id, String reference) {}
}
