package uk.redress.settings;

import static uk.redress.access.Role.Names.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.redress.clock.DeadlineMoved;
import uk.redress.clock.RunningClocks;
import uk.redress.kernel.ChangedMeanwhile;
import uk.redress.kernel.Happening;
import uk.redress.kernel.ManyHappened;
import uk.redress.kernel.Refused;

/**
 * Chooses how a contested rule is read. What that moves is shown before it is done; complaints that are closed keep the
 * dates they had, and each one that is open has a word about it in its history.
 */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class ChangingRules {

    private static final int LONGEST_REASON = 4_000;

    @Inject
    StoredSettings settings;

    @Inject
    StoredRules stored;

    @Inject
    RunningClocks clocks;

    @Inject
    @Any
    Instance<RuleEffect> effects;

    @Inject
    Event<RuleChanged> changed;

    @Inject
    Event<Happening> happened;

    @Inject
    Event<ManyHappened> muchHappened;

    /**
     * The deadlines of open complaints that would move; changes nothing.
     *
     * @throws Refused when there is no such option
     */
    public List<DeadlineMoved> wouldMove(ContestedRule rule, String option) {
        mustBeOffered(rule, option);
        return effect(rule).map(effect -> effect.wouldMove(option)).orElse(List.of());
    }

    /**
     * Puts an option in force and moves what it moves.
     *
     * @param seen what was in force when the page was made
     * @param expected how many deadlines the page said would move
     * @return the deadlines that moved
     * @throws ChangedMeanwhile when somebody else has changed the rule
     * @throws Refused when it is in force already, or would move other deadlines than were shown, or the reason is missing
     */
    public List<DeadlineMoved> change(ContestedRule rule, String option, String seen, int expected, String reason) {
        mustBeOffered(rule, option);
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new Refused("Say why the rule is changed, in at most %,d characters.".formatted(LONGEST_REASON));
        }
        clocks.keepStill();
        settings.keepStill();
        String now = stored.chosen().getOrDefault(rule, rule.usual());
        if (!now.equals(seen)) {
            throw new ChangedMeanwhile("The rule", 0);
        }
        if (now.equals(option)) {
            throw new Refused("This is in force already.");
        }
        List<DeadlineMoved> moved =
                effect(rule).map(effect -> effect.move(option, why)).orElse(List.of());
        if (moved.size() != expected) {
            throw new Refused(
                    "Meanwhile it would move %,d deadlines, not %,d. Look at them again before you put the rule in force."
                            .formatted(moved.size(), expected));
        }
        tell(moved);
        stored.choose(rule, now, option, why, moved.size());
        happened.fire(Happening.of("settings", "rule.changed")
                .because(why)
                .with("rule", rule)
                .with("from", now)
                .with("to", option)
                .with("moved", moved.size()));
        changed.fire(new RuleChanged(rule));
        return moved;
    }

    /** A statement for each kind of clock, because one statement can add one entry to a history. */
    private void tell(List<DeadlineMoved> moved) {
        moved.stream().collect(Collectors.groupingBy(DeadlineMoved::kind)).values().stream()
                .map(ofOneKind -> ofOneKind.stream()
                        .map(deadline -> Happening.of(deadline.complaint(), "deadline.moved")
                                .because(deadline.because())
                                .with("clock", deadline.kind())
                                .with("from", deadline.from())
                                .with("to", deadline.to()))
                        .toList())
                .map(ManyHappened::new)
                .forEach(muchHappened::fire);
    }

    private Optional<RuleEffect> effect(ContestedRule rule) {
        return effects.stream().filter(effect -> effect.rule() == rule).findAny();
    }

    private static void mustBeOffered(ContestedRule rule, String option) {
        if (!rule.options().contains(option)) {
            throw new Refused("Choose one of the ways this rule is read.");
        }
    }
}
