package uk.redress.complaints.reviewpanel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import uk.redress.clock.ClockKind;
import uk.redress.clock.DeadlineMoved;
import uk.redress.clock.RunningClock;
import uk.redress.clock.RunningClocks;
import uk.redress.clock.Timescales;
import uk.redress.clock.WorkingDays;
import uk.redress.settings.ContestedRule;
import uk.redress.settings.RuleEffect;
import uk.redress.settings.RulesInForce;

/** How soon a panel has to meet: 30 working days by the regulations, 20 by one decision of the Ombudsman (rule book H7). */
@ApplicationScoped
class DaysToThePanel implements RuleEffect {

    @Inject
    RunningClocks clocks;

    @Inject
    RulesInForce rules;

    @Inject
    LatePanels late;

    @Override
    public ContestedRule rule() {
        return ContestedRule.PANEL_DAYS;
    }

    /** For a panel that is asked for now. */
    WorkingDays inForce() {
        return days(rules.of(rule()));
    }

    @Override
    public List<DeadlineMoved> wouldMove(String option) {
        return waiting().stream()
                .flatMap(clock -> wouldMove(clock, option, because(option)).stream())
                .toList();
    }

    @Override
    public List<DeadlineMoved> move(String option, String because) {
        List<DeadlineMoved> moved = waiting().stream()
                .flatMap(
                        clock -> clocks
                                .givenInstead(
                                        clock.complaint(), clock.kind(), days(option), because(option) + " " + because)
                                .stream())
                .toList();
        moved.stream().filter(move -> move.to().isBefore(move.from())).forEach(late::noticeAfter);
        return moved;
    }

    private Optional<DeadlineMoved> wouldMove(RunningClock clock, String option, String because) {
        return Optional.of(clocks.wouldBeDue(clock, days(option)))
                .filter(due -> !due.equals(clock.dueOn()))
                .map(due -> new DeadlineMoved(clock.complaint(), clock.kind(), clock.dueOn(), due, because));
    }

    /** Those that have not met. */
    private List<RunningClock> waiting() {
        return clocks.running().stream()
                .filter(clock -> clock.kind() == ClockKind.REVIEW_PANEL)
                .toList();
    }

    private static WorkingDays days(String option) {
        return option.equals("TWENTY") ? WorkingDays.of(20) : Timescales.REVIEW_PANEL.usual();
    }

    private static String because(String option) {
        return "A panel meets within %s of the request.".formatted(days(option));
    }
}
