package uk.redress.bench.inserver;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import uk.redress.improvement.ActionStep;
import uk.redress.improvement.ReadingPlanActions;
import uk.redress.improvement.ReadingProgrammeActions;
import uk.redress.improvement.findings.ReadingFindings;
import uk.redress.improvement.plans.ReadingMatrix;

/** What the pages of a plan, its matrix, its actions and what they answer ask. */
@ApplicationScoped
public class AskingForPlans {

    private static final String PLAN = "P-2026-0001";

    @Inject
    ReadingPlanActions actions;

    @Inject
    ReadingProgrammeActions one;

    @Inject
    ReadingMatrix matrix;

    @Inject
    ReadingFindings findings;

    Callable<Object> asking(String question) {
        return switch (question) {
            case "plans: actions" -> () -> actions.of(PLAN);
            case "plans: matrix" -> () -> matrix.of(PLAN);
            case "plans: action" -> () -> one.called("A-2026-0011");
            case "plans: findings" -> () -> findings.of("S-2026-0002");
            case "plans: waiting" -> () -> actions.at(20, List.of(ActionStep.CHECK_EVIDENCE));
            default -> throw new IllegalArgumentException("There is no question called " + question + ".");
        };
    }
}
