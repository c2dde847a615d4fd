package uk.redress.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.access.Actor;
import uk.redress.access.CurrentActor;
import uk.redress.clock.Today;
import uk.redress.kernel.Happening;

/** What every act on an action has in common: it is locked, decided about, told to the journal and last to the engine. */
@ApplicationScoped
class ActionsInHand {

    @Inject
    ImprovementActions actions;

    @Inject
    ActionProgress progress;

    @Inject
    CurrentActor current;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    ImprovementAction toChange(String reference, long seen) {
        return actions.toChange(reference, seen);
    }

    // What it holds is asked for by a method: whoever has this bean has a proxy, whose own fields are empty.

    ImprovementActions actions() {
        return actions;
    }

    ActionProgress progress() {
        return progress;
    }

    Today clock() {
        return today;
    }

    Actor actor() {
        return current.actor();
    }

    LocalDate today() {
        return today.date();
    }

    ActionDecision decided(ImprovementAction action, DecisionKind kind, LocalDate on, @Nullable String words) {
        ActionDecision decision = new ActionDecision(action, kind, on, actor(), today.now(), words);
        actions.keep(decision);
        return decision;
    }

    ActionDecision decidedToday(ImprovementAction action, DecisionKind kind, @Nullable String words) {
        return decided(action, kind, today(), words);
    }

    void tell(Happening happening) {
        happened.fire(happening);
    }

    /** Tells it to the history of the complaint as well, where the action was promised because of one. */
    void tell(ImprovementAction action, Happening happening) {
        tell(happening);
        String complaint = action.complaint();
        if (complaint != null) {
            tell(new Happening(complaint, happening.act(), happening.why(), happening.details())
                    .with("reference", action.reference()));
        }
    }

    /** Somebody decided today what a step was waiting for: it is kept, told, and the engine goes on. */
    void decidedAtStep(
            ImprovementAction action, ActionStep step, DecisionKind kind, String act, @Nullable String words) {
        decidedToday(action, kind, words);
        tell(action, Happening.of(action.reference(), act).because(words));
        stepDone(action, step);
    }

    void stepDone(ImprovementAction action, ActionStep step) {
        progress.stepDone(action.reference(), step);
    }
}
