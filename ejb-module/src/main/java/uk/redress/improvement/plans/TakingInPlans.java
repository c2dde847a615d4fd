package uk.redress.improvement.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import uk.redress.clock.Today;
import uk.redress.improvement.ActionDraft;
import uk.redress.improvement.BeginningActions;
import uk.redress.improvement.BeginningActions.BegunAction;
import uk.redress.kernel.Happening;

/** Actions of a plan that was agreed elsewhere: each gets its place, and its lead is taken to have agreed to it. */
@ApplicationScoped
public class TakingInPlans {

    @Inject
    Plans plans;

    @Inject
    BeginningActions beginning;

    @Inject
    Today today;

    /** @return the actions, in the order of what was asked for */
    public List<BegunAction> takeIn(String reference, List<Agreed> agreed) {
        Plan plan = plans.called(reference);
        plan.mustBeOpen();
        return agreed.stream()
                .map(one -> {
                    BegunAction action = beginning.begin(one.draft(), true, one.told());
                    plans.place(plan, action.id(), one.where(), today.date());
                    return action;
                })
                .toList();
    }

    /** @param told what the journal says of it */
    public record Agreed(Where where, ActionDraft draft, Happening told) {}
}
