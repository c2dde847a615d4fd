package uk.redress.indicators;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table that was brought in, with what becomes or became of each row.
 *
 * @param asOf the day a table of staff is about
 * @param discrepancies figures of a table of staff that do not go together
 * @param acceptedAt null as long as it is only looked at
 */
public record TableOnHand(
        long id,
        long version,
        TableKind kind,
        String fileName,
        String description,
        List<String> headings,
        List<RowInTable> rows,
        @Nullable LocalDate asOf,
        List<Discrepancy> discrepancies,
        String uploadedBy,
        Instant uploadedAt,
        @Nullable String acceptedBy,
        @Nullable Instant acceptedAt)
        implements Serializable {

    public boolean isAccepted() {
        return acceptedAt != null;
    }

    public long count(RowFate fate) {
        return rows.stream().filter(row -> row.fate() == fate).count();
    }

    /** How many rows something comes of. */
    public long comingIn() {
        return rows.size() - count(RowFate.HELD) - count(RowFate.KNOWN);
    }

    /** What somebody has seen of it: the same again as long as the same would happen. */
    public String seal() {
        return sealOf(rows);
    }

    static String sealOf(List<RowInTable> rows) {
        return Integer.toHexString(TablesInJson.verdicts(rows).hashCode());
    }
}
