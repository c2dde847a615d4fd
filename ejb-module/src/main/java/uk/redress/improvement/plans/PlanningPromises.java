package uk.redress.improvement.plans;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import uk.redress.clock.Today;
import uk.redress.improvement.ActionInList;
import uk.redress.improvement.BeginningActions;
import uk.redress.improvement.BeginningActions.BegunAction;
import uk.redress.improvement.ReadingActions;
import uk.redress.improvement.findings.Answers;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;

/**
 * What was promised because of a complaint becomes part of a plan, in the words it was promised in and under its own
 * reference. Those who work on the complaint do it: the plan is read by many who may never see a complaint.
 */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER})
public class PlanningPromises {

    @Inject
    Plans plans;

    @Inject
    ReadingActions actions;

    @Inject
    BeginningActions beginning;

    @Inject
    Answers answers;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    /** @param namesNobody that whoever plans it has read its words, and they name no child and no family */
    public void plan(String action, Where where, boolean namesNobody) {
        if (!namesNobody) {
            throw new Refused("Read the words of the action first and tick that they name no child and no family:"
                    + " everybody who reads the plan will see them.");
        }
        ActionInList promise = actions.called(action);
        Plan plan = plans.called(where.plan());
        BegunAction begun = beginning.takeOver(action, where.plan());
        plans.place(plan, begun.id(), where, today.date());
        String finding = answers.outOfComplaint(promise.complaint().value(), promise.text(), promise.promisedOn());
        answers.are(begun.id(), List.of(finding));
        happened.fire(Happening.of(promise.complaint(), "action.planned")
                .with("reference", action)
                .with("plan", where.plan()));
        happened.fire(Happening.of(where.plan(), "plan.actionAdded").with("reference", action));
    }
}
