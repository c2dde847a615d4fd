package uk.redress.complaints.investigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import uk.redress.clock.ClockKind;
import uk.redress.clock.DeadlineMoved;
import uk.redress.clock.RunningClock;
import uk.redress.clock.RunningClocks;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.settings.ContestedRule;
import uk.redress.settings.RuleEffect;
import uk.redress.settings.RulesInForce;

/**
 * Which of its two clocks stage 2 goes by (rule book H1). Both are always counted and shown. The one from the request is
 * the stricter; until a statement is agreed there is no other.
 */
@ApplicationScoped
class StageTwoClock implements RuleEffect {

    @Inject
    RunningClocks clocks;

    @Inject
    RulesInForce rules;

    @Override
    public ContestedRule rule() {
        return ContestedRule.STAGE_TWO_CLOCK;
    }

    /** The statement was agreed: whether its clock takes the lead is the council's choice. */
    Optional<DeadlineMoved> startedFromStatement(ComplaintNumber number) {
        String option = rules.of(rule());
        return clocks.lead(number, leading(option), because(option));
    }

    @Override
    public List<DeadlineMoved> wouldMove(String option) {
        return withBoth().stream()
                .flatMap(number -> clocks.wouldLead(number, leading(option), because(option)).stream())
                .toList();
    }

    @Override
    public List<DeadlineMoved> move(String option, String because) {
        return withBoth().stream()
                .flatMap(number -> clocks.lead(number, leading(option), because(option) + " " + because).stream())
                .toList();
    }

    private List<ComplaintNumber> withBoth() {
        return clocks.running().stream()
                .filter(clock -> clock.kind() == ClockKind.INVESTIGATION_FROM_STATEMENT)
                .map(RunningClock::complaint)
                .toList();
    }

    private static ClockKind leading(String option) {
        return option.equals("STATEMENT") ? ClockKind.INVESTIGATION_FROM_STATEMENT : ClockKind.INVESTIGATION;
    }

    private static String because(String option) {
        return option.equals("STATEMENT")
                ? "Stage 2 goes by the clock that runs from the agreed statement."
                : "Stage 2 goes by the clock that runs from the request.";
    }
}
