package uk.redress.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.CalendarPeriod;
import uk.redress.tables.Tidy;

/**
 * What is known of the indicators a table names.
 *
 * @param names by their tidied names; of two of one name the first by reference
 * @param targets of each reference, in any order, of those that replace each other for a day the last
 */
record KnownIndicators(
        Map<String, IndicatorStanding> references,
        Map<String, IndicatorStanding> names,
        Map<String, Map<CalendarPeriod, Recorded>> readings,
        Map<String, List<Target>> targets) {

    /** @param value null when it is recorded that none was published */
    record Recorded(@Nullable BigDecimal value) {}

    record Target(LocalDate appliesFrom, @Nullable BigDecimal value) {}

    Optional<IndicatorStanding> byReference(String reference) {
        return Optional.ofNullable(references.get(reference));
    }

    Optional<IndicatorStanding> byName(String name) {
        return Optional.ofNullable(names.get(Tidy.key(name)));
    }

    Optional<Recorded> recorded(String reference, CalendarPeriod period) {
        return Optional.ofNullable(readings.getOrDefault(reference, Map.of()).get(period));
    }

    @Nullable
    BigDecimal targetOn(String reference, LocalDate day) {
        return targets.getOrDefault(reference, List.of()).stream()
                .filter(target -> !target.appliesFrom().isAfter(day))
                .max(Comparator.comparing(Target::appliesFrom))
                .map(Target::value)
                .orElse(null);
    }
}
