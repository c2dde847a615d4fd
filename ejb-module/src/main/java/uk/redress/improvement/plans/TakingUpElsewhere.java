package uk.redress.improvement.plans;

import static uk.redress.access.Role.Names.PROGRAMME_OFFICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import uk.redress.clock.Today;
import uk.redress.improvement.EndingActions;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/** An action goes on in the next plan, or others take its place: superseded, merged, split, always with the reason. */
@Stateless
@RolesAllowed(PROGRAMME_OFFICE)
public class TakingUpElsewhere {

    @Inject
    Plans plans;

    @Inject
    EndingActions ending;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    /** The same action, with its reference and its whole history, has a place in another plan from now on. */
    public void carryForward(String action, long seen, String fromPlan, Where to, String because) {
        String why = TextLength.PASSAGE.needed(because, "why it is carried forward");
        ending.inHand(action, seen);
        long id = plans.action(action);
        plans.place(plans.called(fromPlan).id(), id)
                .filter(PlanPlace::isOpen)
                .orElseThrow(() -> new Refused("The action is not part of that plan any more."))
                .end(HowItEnded.CARRIED_FORWARD, why, today.date());
        plans.place(plans.called(to.plan()), id, to, today.date());
        happened.fire(Happening.of(action, "action.carriedForward")
                .because(why)
                .with("from", fromPlan)
                .with("to", to.plan()));
        happened.fire(Happening.of(fromPlan, "plan.actionCarried")
                .because(why)
                .with("reference", action)
                .with("to", to.plan()));
        happened.fire(Happening.of(to.plan(), "plan.actionAdded")
                .with("reference", action)
                .with("from", fromPlan));
    }

    /**
     * These go no further; those take their place.
     *
     * @param seen the version of the first that the page was filled in for
     * @param how one for one or several for one is superseded or merged, one for several is split
     */
    public void takeUp(List<String> old, long seen, HowItEnded how, List<String> instead, String because) {
        String why = TextLength.PASSAGE.needed(because, "why others take its place");
        mustFit(old, how, instead);
        ending.inHandOfAnother(old.get(0), seen);
        List<Long> successors = instead.stream().map(plans::openAction).toList();
        for (String action : old) {
            long id = plans.action(action);
            plans.openPlaces(id).forEach(place -> place.end(how, why, today.date()));
            successors.forEach(to -> plans.goesOnAs(id, to));
            ending.goesNoFurther(action, why);
            happened.fire(Happening.of(action, "action.takenUpIn")
                    .because(why)
                    .with("how", how)
                    .with("instead", String.join(", ", instead)));
        }
        instead.forEach(action ->
                happened.fire(Happening.of(action, "action.takesTheirPlace").with("of", String.join(", ", old))));
    }

    private static void mustFit(List<String> old, HowItEnded how, List<String> instead) {
        if (instead.isEmpty() || old.isEmpty()) {
            throw new Refused("Say which action takes its place.");
        }
        if (instead.stream().anyMatch(old::contains)) {
            throw new Refused("An action cannot take its own place.");
        }
        boolean fits =
                switch (how) {
                    case SPLIT -> old.size() == 1 && instead.size() > 1;
                    case MERGED -> instead.size() == 1;
                    case SUPERSEDED -> old.size() == 1 && instead.size() == 1;
                    case CARRIED_FORWARD, DROPPED -> false;
                };
        if (!fits) {
            throw new Refused(
                    "Superseded is one action by one other, merged is into one other, split is into at least two others.");
        }
    }
}
