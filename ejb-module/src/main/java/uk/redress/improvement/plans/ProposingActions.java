package uk.redress.improvement.plans;

import static uk.redress.access.Role.Names.BOARD_CLERK;
import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.LEAD;
import static uk.redress.access.Role.Names.PROGRAMME_OFFICE;
import static uk.redress.access.Role.Names.SERVICE_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import uk.redress.clock.Today;
import uk.redress.improvement.ActionDraft;
import uk.redress.improvement.BeginningActions;
import uk.redress.improvement.BeginningActions.BegunAction;
import uk.redress.improvement.findings.Answers;
import uk.redress.kernel.Happening;

/** Somebody proposes an action for a plan, and says which findings it answers. */
@Stateless
@RolesAllowed({PROGRAMME_OFFICE, COMPLAINTS_MANAGER, SERVICE_MANAGER, LEAD, BOARD_CLERK})
public class ProposingActions {

    @Inject
    Plans plans;

    @Inject
    BeginningActions beginning;

    @Inject
    Answers answers;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    /** @return the reference of the action, which waits for its lead to take it on */
    public String propose(Where where, ActionDraft draft, List<String> findings) {
        Plan plan = plans.called(where.plan());
        plan.mustBeOpen();
        BegunAction action = beginning.begin(
                draft,
                false,
                Happening.of(where.plan(), "action.proposed")
                        .with("plan", where.plan())
                        .with("text", draft.text())
                        .with("owner", draft.lead())
                        .with("dueOn", draft.dueOn())
                        .with("findings", String.join(", ", findings)));
        plans.place(plan, action.id(), where, today.date());
        answers.are(action.id(), findings);
        happened.fire(Happening.of(where.plan(), "plan.actionAdded").with("reference", action.reference()));
        return action.reference();
    }
}
