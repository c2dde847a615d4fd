package uk.redress.improvement.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.boards.risks.ReadingRisks;
import uk.redress.boards.risks.RiskShown;
import uk.redress.boards.risks.RiskTrend;
import uk.redress.clock.InWords;

/** The risks a report tells are those boards keep: as their last review judged them, with what is done about them. */
@ApplicationScoped
class RisksOfBoards implements TopRisks {

    @Inject
    ReadingRisks risks;

    @Override
    public List<RiskInReport> open() {
        return risks.open().stream().map(RisksOfBoards::told).toList();
    }

    private static RiskInReport told(RiskShown risk) {
        return new RiskInReport(
                risk.reference(),
                risk.workstreamId(),
                risk.workstream(),
                "%s: %s. %s".formatted(sentence(risk.cause()), sentence(risk.event()), risk.impact()),
                risk.after().likelihood(),
                risk.after().impact(),
                target(risk),
                risk.owner(),
                nextStep(risk),
                trend(risk.trend()));
    }

    private static String sentence(String part) {
        return part.strip().replaceAll("[.;:,]+$", "");
    }

    private static @Nullable String nextStep(RiskShown risk) {
        return risk.nextStep() == null || risk.nextDue() == null
                ? risk.nextStep()
                : "%s (by %s)".formatted(risk.nextStep(), InWords.date(risk.nextDue()));
    }

    private static @Nullable String target(RiskShown risk) {
        return risk.target() == null || risk.targetOn() == null
                ? null
                : "%d by %s".formatted(risk.target().score(), InWords.date(risk.targetOn()));
    }

    private static String trend(RiskTrend trend) {
        return switch (trend) {
            case NEW -> "new";
            case FALLING -> "falling";
            case STEADY -> "steady";
            case RISING -> "rising";
        };
    }
}
