package uk.redress.intake;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file that was read, and what would happen with its rows, or happened.
 *
 * @param version to be sent back by every form made from it
 * @param description how the file was read
 * @param samples of each column, a few of its first cells
 * @param counts how many rows have each fate
 * @param remarked how many rows have something to say
 */
public record ImportOnHand(
        long id,
        long version,
        String fileName,
        String description,
        List<String> headings,
        List<List<String>> samples,
        ColumnMapping mapping,
        @Nullable LocalDate dayForRowsWithout,
        int rows,
        String uploadedBy,
        Instant uploadedAt,
        @Nullable Instant acceptedAt,
        List<UnknownOutcome> outcomes,
        List<NamedTeam> teams,
        Map<Fate, Integer> counts,
        int remarked)
        implements Serializable {

    /** A word in the outcome column that only a person can explain. */
    public record UnknownOutcome(
            String key, String word, @Nullable LogOutcome meaning, int rows) implements Serializable {}

    /** A division and team as the log names them; {@code teamId} is null where it will be added. */
    public record NamedTeam(
            int ordinal, TeamLabel label, @Nullable Long teamId, boolean chosen, int rows) implements Serializable {}

    public boolean isAccepted() {
        return acceptedAt != null;
    }

    public int count(Fate fate) {
        return counts.getOrDefault(fate, 0);
    }

    /** How many rows there are to show. */
    public int count(RowsShown shown) {
        return switch (shown) {
            case ALL -> rows;
            case REMARKED -> remarked;
            case LEFT_OUT -> count(Fate.SKIPPED) + count(Fate.HELD);
        };
    }

    /** How many complaints it makes. */
    public int comingIn() {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().comesIn())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    public boolean hasNoDates() {
        return !mapping.has(Column.RECEIVED);
    }
}
