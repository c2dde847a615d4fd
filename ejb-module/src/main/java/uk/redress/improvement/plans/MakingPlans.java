package uk.redress.improvement.plans;

import static uk.redress.access.Role.Names.PROGRAMME_OFFICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import uk.redress.clock.Today;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;
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
        Plan made = new Plan(plans.nextReference(), plan, plans.find(plan.follows()));
        plans.keep(made);
        happened.fire(Happening.of(made.reference(), "plan.made")
                .with("title", plan.title())
                .with("purpose", plan.purpose())
                .with("startsOn", plan.startsOn())
                .with("endsOn", plan.endsOn())
                .with("follows", plan.follows()));
        return made.reference();
    }

    /** @throws Refused when it would go on from itself, straight or by way of others */
    public void change(String reference, long seen, NewPlan plan, String because) {
        String why = TextLength.PASSAGE.needed(because, "why it is changed");
        String follows = plan.follows();
        if (follows != null) {
            plans.keepOrderStill();
        }
        Plan changed = plans.called(reference, seen);
        if (follows != null && (follows.equals(reference) || plans.follows(follows, reference))) {
            throw new Refused("%s goes on from %s already. One of the two comes first.".formatted(follows, reference));
        }
        changed.change(plan, plans.find(follows));
        happened.fire(Happening.of(reference, "plan.changed")
                .because(why)
                .with("title", plan.title())
                .with("purpose", plan.purpose())
                .with("startsOn", plan.startsOn())
                .with("endsOn", plan.endsOn())
                .with("follows", follows));
    }

    public void close(String reference, long seen, String because) {
        String why = TextLength.PASSAGE.needed(because, "why the plan is closed");
        plans.called(reference, seen).close(today.date(), why);
        happened.fire(Happening.of(reference, "plan.closed").because(why));
    }
}
