package uk.redress.intake;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.redress.tables.Tidy;

/**
 * What a person has settled about a file before its rows are judged.
 *
 * @param dayForRowsWithout the day of receipt of rows that have none; null when they stay out
 * @param outcomes the meaning of outcome words that are not known, by their key
 */
public record Settled(ColumnMapping mapping, @Nullable LocalDate dayForRowsWithout, Map<String, LogOutcome> outcomes)
        implements Serializable {

    static Settled by(ColumnMapping mapping) {
        return new Settled(mapping, null, Map.of());
    }

    Optional<LogOutcome> outcome(String written) {
        return LogOutcome.recognise(written).or(() -> Optional.ofNullable(outcomes.get(Tidy.key(written))));
    }
}
