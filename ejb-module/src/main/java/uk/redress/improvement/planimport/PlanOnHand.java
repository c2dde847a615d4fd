package uk.redress.improvement.planimport;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A table that is looked at before it comes into a plan, or was brought into it.
 *
 * @param samples a few cells of each column
 * @param references which action a row became, by row; empty while it is only looked at
 */
public record PlanOnHand(
        long id,
        long version,
        String plan,
        String planTitle,
        String fileName,
        String description,
        List<String> headings,
        Map<PlanColumn, Integer> columns,
        List<String> samples,
        Corrections corrections,
        List<RowRead> rows,
        Map<Integer, String> references,
        String uploadedBy,
        Instant uploadedAt,
        @Nullable String acceptedBy,
        @Nullable Instant acceptedAt)
        implements Serializable {

    public boolean isAccepted() {
        return acceptedAt != null;
    }

    public long count(Fate fate) {
        return rows.stream().filter(row -> row.fate() == fate).count();
    }

    public long assuming() {
        return rows.stream().filter(RowRead::isAssuming).count();
    }

    public long saidComplete() {
        return rows.stream().filter(RowRead::saidComplete).count();
    }

    /** Headings of columns that nothing was made of; their cells are kept as they are written. */
    public List<String> kept() {
        return IntStream.range(0, headings.size())
                .filter(i -> !columns.containsValue(i))
                .mapToObj(headings::get)
                .filter(heading -> !heading.isEmpty())
                .toList();
    }
}
