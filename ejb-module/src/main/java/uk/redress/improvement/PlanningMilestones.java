package uk.redress.improvement;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.LEAD;
import static uk.redress.access.Role.Names.OFFICER;
import static uk.redress.access.Role.Names.PROGRAMME_OFFICE;
import static uk.redress.access.Role.Names.SERVICE_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.InWords;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/** The steps on an action's way that have a day of their own, and what it has to wait for. */
@Stateless
@RolesAllowed({PROGRAMME_OFFICE, LEAD, SERVICE_MANAGER, COMPLAINTS_MANAGER, OFFICER})
public class PlanningMilestones {

    @Inject
    ActionsInHand hand;

    @Inject
    ArrangingActions arranging;

    @Inject
    ActionMilestones milestones;

    @Inject
    ActionDependencies dependencies;

    public void add(String reference, long seen, String what, LocalDate dueOn) {
        String words = TextLength.LINE.needed(what, "what is to be reached");
        ImprovementAction action = arranging.toArrange(reference, seen);
        mustFit(action, dueOn);
        milestones.add(action.id(), words, dueOn);
        hand.tell(Happening.of(reference, "action.milestoneAdded")
                .with("what", words)
                .with("dueOn", dueOn));
    }

    /** @param because may be left out where the day stays */
    public void change(
            String reference, long seen, long milestone, String what, LocalDate dueOn, @Nullable String because) {
        String words = TextLength.LINE.needed(what, "what is to be reached");
        ImprovementAction action = arranging.toArrange(reference, seen);
        ActionMilestone planned = milestones.called(action.id(), milestone);
        planned.mustBeAhead();
        LocalDate before = planned.dueOn();
        String whatBefore = planned.what();
        boolean moves = !dueOn.equals(before);
        if (!moves && words.equals(whatBefore)) {
            throw new Refused("Nothing of the milestone is different. Change its words or its day.");
        }
        String why = moves
                ? TextLength.PASSAGE.needed(because == null ? "" : because, "why its day moves")
                : TextLength.PASSAGE.ifAny(because, "why it changes");
        if (moves) {
            mustFit(action, dueOn);
        }
        planned.change(words, dueOn);
        hand.tell(Happening.of(reference, "action.milestoneChanged")
                .because(why)
                .with("milestone", whatBefore)
                .with("what", words.equals(whatBefore) ? null : words)
                .with("from", moves ? before : null)
                .with("to", moves ? dueOn : null));
    }

    public void remove(String reference, long seen, long milestone, String because) {
        String why = TextLength.PASSAGE.needed(because, "why it is removed");
        ImprovementAction action = arranging.toArrange(reference, seen);
        ActionMilestone planned = milestones.called(action.id(), milestone);
        planned.mustBeAhead();
        milestones.remove(planned);
        hand.tell(Happening.of(reference, "action.milestoneRemoved")
                .because(why)
                .with("milestone", planned.what())
                .with("dueOn", planned.dueOn()));
    }

    public void reached(String reference, long seen, long milestone, LocalDate on) {
        hand.clock().mustHaveCome(on);
        ImprovementAction action = arranging.toArrange(reference, seen);
        ActionMilestone planned = milestones.called(action.id(), milestone);
        planned.reach(on);
        hand.tell(Happening.of(reference, "action.milestoneReached")
                .with("milestone", planned.what())
                .with("on", on));
    }

    /** @throws Refused when the other one waits for this one already, straight or by others: neither could ever begin */
    public void waitsFor(String reference, long seen, String other, String because) {
        String why = TextLength.LINE.needed(because, "why it has to wait");
        String needed = named(other);
        hand.actions().lock(List.of(reference, needed));
        ImprovementAction action = arranging.toArrange(reference, seen);
        long needs = toWaitFor(needed);
        dependencies.keepStill();
        if (needs == action.id() || dependencies.leads(needs, action.id())) {
            throw new Refused("%s waits for %s already, straight or by way of others. Neither could begin."
                    .formatted(needed, reference));
        }
        dependencies.add(action.id(), needs, why);
        hand.tell(Happening.of(reference, "action.waitsFor").because(why).with("reference", needed));
    }

    public void waitsNoLonger(String reference, long seen, String other, String because) {
        String why = TextLength.PASSAGE.needed(because, "why it need not wait any more");
        String needed = named(other);
        ImprovementAction action = arranging.toArrange(reference, seen);
        if (!dependencies.remove(action.id(), needed)) {
            throw new Refused("%s does not wait for %s.".formatted(reference, needed));
        }
        hand.tell(Happening.of(reference, "action.waitsNoLonger").because(why).with("reference", needed));
    }

    private long toWaitFor(String needed) {
        ImprovementAction action = hand.actions()
                .toChange(needed)
                .filter(ImprovementAction::isInThePlan)
                .orElseThrow(() -> new Refused("There is no action %s in the programme.".formatted(needed)));
        if (action.step() == ActionStep.DROPPED) {
            throw new Refused("%s goes no further: nothing can wait for it.".formatted(needed));
        }
        return action.id();
    }

    private static String named(String typed) {
        return typed.strip().toUpperCase(Locale.ROOT);
    }

    private static void mustFit(ImprovementAction action, LocalDate day) {
        LocalDate first = action.startsOn();
        LocalDate last = action.dueOn();
        if (first != null && day.isBefore(first)) {
            throw new Refused("The action starts on %s: a milestone on %s comes too early."
                    .formatted(InWords.date(first), InWords.date(day)));
        }
        if (last != null && day.isAfter(last)) {
            throw new Refused("The action ends on %s: a milestone on %s comes too late."
                    .formatted(InWords.date(last), InWords.date(day)));
        }
    }
}
