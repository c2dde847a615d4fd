package uk.redress.improvement.plans;

import static uk.redress.access.Role.Names.PROGRAMME_OFFICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import uk.redress.clock.Today;
import uk.redress.kernel.Happening;
import uk.redress.kernel.TextLength;

/** The programme office begins a plan, changes what it says of itself, and closes it. */
@Stateless
@RolesAllowed(PROGRAMME_OFFICE)
public class MakingPlans {

    @Inject
    Plans plans;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    /** @return the plan's reference */
    public String make(NewPlan plan) {
        Plan made = new Plan(plans.nextReference(), plan, plans.idOf(plan.follows()));
        plans.keep(made);
        happened.fire(Happening.of(made.reference(), "plan.made")
                .with("title", plan.title())
                .with("startsOn", plan.startsOn())
                .with("endsOn", plan.endsOn())
                .with("follows", plan.follows()));
        return made.reference();
    }

    public void change(String reference, long seen, NewPlan plan) {
        plans.called(reference, seen).change(plan);
        happened.fire(Happening.of(reference, "plan.changed")
                .with("title", plan.title())
                .with("startsOn", plan.startsOn())
                .with("endsOn", plan.endsOn()));
    }

    public void close(String reference, long seen, String because) {
        String why = TextLength.PASSAGE.needed(because, "why the plan is closed");
        plans.called(reference, seen).close(today.date(), why);
        happened.fire(Happening.of(reference, "plan.closed").because(why));
    }
}
