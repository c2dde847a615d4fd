package uk.redress.web.programme.indicators;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.indicators.Direction;
import uk.redress.indicators.Figures;
import uk.redress.indicators.IndicatorFacts;
import uk.redress.indicators.IndicatorOnPage;
import uk.redress.indicators.IndicatorStanding;
import uk.redress.indicators.Move;
import uk.redress.indicators.Rag;
import uk.redress.indicators.TargetSet;
import uk.redress.web.shell.Wording;

/** One indicator in words. */
public record IndicatorShown(IndicatorOnPage indicator, LocalDate today) implements Serializable {

    public String getReference() {
        return standing().reference();
    }

    public String getName() {
        return standing().name();
    }

    public String getOwner() {
        return standing().owner() == null
                ? Wording.of("indicators.noOwner")
                : standing().owner();
    }

    public @Nullable String getServiceArea() {
        return standing().serviceArea();
    }

    public @Nullable String getDefinition() {
        return facts().definition();
    }

    /** {@code Monthly, in %; the higher the better} */
    public String getKind() {
        return Wording.of(
                "indicators.kind",
                Wording.of("indicators.frequency." + facts().frequency().name()),
                standing().unit(),
                Wording.of("indicators.direction." + facts().direction().name()));
    }

    public String getValue() {
        return standing().latest() == null
                ? "–"
                : standing().value() == null
                        ? Wording.of("indicators.notPublished")
                        : Figures.value(standing().value(), standing().unit());
    }

    public String getPeriod() {
        return standing().latest() == null
                ? Wording.of("indicators.noReading")
                : standing().latest().inWords();
    }

    public String getTarget() {
        return standing().target() == null
                ? Wording.of("indicators.noTarget")
                : Figures.value(standing().target(), standing().unit());
    }

    public String getCloseness() {
        return standing()
                .closeness()
                .map(close -> InFigures.closeness(close, standing().unit()))
                .orElse("");
    }

    public @Nullable String getRating() {
        return Colours.rating(standing().rag());
    }

    /** Why it has that colour. */
    public String getWhy() {
        String tolerance = Figures.plain(indicator.tolerance());
        if (standing().rag() != Rag.NONE) {
            String unknown = standing().rag() == Rag.RED && standing().move() == Move.UNKNOWN ? ".first" : "";
            return Wording.of("indicators.why." + standing().rag().name() + unknown, tolerance);
        }
        return Wording.of(
                standing().latest() == null
                        ? "indicators.why.noReading"
                        : standing().value() == null ? "indicators.why.notPublished" : "indicators.why.noTarget");
    }

    public String getMove() {
        return Colours.inWords(standing().move());
    }

    public String getArrow() {
        return Colours.arrow(standing().move());
    }

    public @Nullable String getStale() {
        return StandingLine.stale(standing(), today);
    }

    public @Nullable IndicatorChart getChart() {
        return IndicatorChart.of(indicator);
    }

    public List<PeriodLine> getReadings() {
        return indicator.readings().stream()
                .map(read -> PeriodLine.of(read, standing().unit(), facts().direction()))
                .toList();
    }

    public boolean isMore() {
        return indicator.more();
    }

    public List<TargetLine> getTargets() {
        return indicator.targets().stream()
                .map(target -> TargetLine.of(target, standing().unit()))
                .toList();
    }

    /** {@code within 10% of the target} */
    public String getTolerance() {
        String key = facts().tolerance() == null ? "indicators.tolerance.usual" : "indicators.tolerance.own";
        return Wording.of(key, Figures.plain(indicator.tolerance()));
    }

    /** Which side of the target the band is on. */
    public String getKey() {
        return Wording.of(
                facts().direction() == Direction.HIGHER_IS_BETTER ? "indicators.key.below" : "indicators.key.above",
                Figures.plain(indicator.tolerance()));
    }

    public @Nullable String getComputed() {
        return facts().computed() == null
                ? null
                : Wording.of("indicators.computed." + facts().computed().name());
    }

    public boolean isMayKeep() {
        return indicator.mayKeep();
    }

    /** Whether the person who looks may have its readings computed from the complaints register. */
    public boolean isMayCompute() {
        return indicator.mayKeep()
                && facts().computed() != null
                && facts().computed().counted().isPresent();
    }

    public boolean isMayRecord() {
        return indicator.mayRecord();
    }

    private IndicatorStanding standing() {
        return indicator.standing();
    }

    private IndicatorFacts facts() {
        return indicator.facts();
    }

    /** A target as it was once set. */
    public record TargetLine(TargetSet target, String value) {

        static TargetLine of(TargetSet target, String unit) {
            return new TargetLine(
                    target,
                    target.value() == null ? Wording.of("indicators.noTarget") : Figures.value(target.value(), unit));
        }
    }
}
