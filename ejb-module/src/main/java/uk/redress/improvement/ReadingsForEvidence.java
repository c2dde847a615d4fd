package uk.redress.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.redress.clock.CalendarPeriod;
import uk.redress.clock.InWords;
import uk.redress.evidence.RecordedReading;
import uk.redress.evidence.RecordedReadings;
import uk.redress.indicators.Figures;
import uk.redress.indicators.IndicatorStanding;
import uk.redress.indicators.PeriodRead;
import uk.redress.indicators.ReadingIndicators;
import uk.redress.indicators.Said;

/** Tells evidence what the indicators have on record, in words that stay the same as long as the record does. */
@ApplicationScoped
class ReadingsForEvidence implements RecordedReadings {

    @Inject
    ReadingIndicators reading;

    @Override
    public Optional<RecordedReading> of(String indicator, CalendarPeriod period) {
        return reading.find(indicator).flatMap(standing -> reading.page(indicator, true).readings().stream()
                .filter(read -> read.period().equals(period))
                .findFirst()
                .flatMap(read -> recorded(standing, read)));
    }

    private static Optional<RecordedReading> recorded(IndicatorStanding indicator, PeriodRead read) {
        BigDecimal value = read.value();
        return value == null
                ? Optional.empty()
                : Optional.of(new RecordedReading(
                        indicator.reference(), indicator.name(), read.period(), words(indicator, read, value)));
    }

    private static String words(IndicatorStanding indicator, PeriodRead read, BigDecimal value) {
        Said said = read.holds();
        BigDecimal target = read.target();
        return Stream.of(
                        indicator.reference() + " " + indicator.name(),
                        "%s: %s".formatted(read.period().inWords(), Figures.value(value, indicator.unit())),
                        target == null
                                ? "No target at its end"
                                : "Target at its end: " + Figures.value(target, indicator.unit()),
                        "Taken from %s on %s".formatted(said.source(), InWords.date(said.takenOn())),
                        "Recorded by %s on %s".formatted(said.recordedBy(), InWords.moment(said.recordedAt())),
                        said.why() == null ? "" : "Corrected: " + said.why())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
