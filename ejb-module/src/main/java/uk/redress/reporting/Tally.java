package uk.redress.reporting;

import java.io.Serializable;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.Finding;
import uk.redress.complaints.Standing;

/** Complaints counted by how they stand and what was found: every figure of one column or one row comes from here. */
public record Tally(List<Cell> cells) implements Serializable {

    public static final Tally NOTHING = new Tally(List.of());

    public Tally {
        cells = List.copyOf(cells);
    }

    public long of(Measure measure) {
        return cells.stream()
                .filter(cell -> measure.counts(cell.standing(), cell.finding()))
                .flatMapToLong(cell -> LongStream.of(cell.count()))
                .sum();
    }

    public Share share(Measure part, Measure whole) {
        return new Share(of(part), of(whole));
    }

    Tally and(Tally other) {
        return new Tally(Stream.concat(cells.stream(), other.cells.stream()).toList());
    }

    /** @param finding null where nothing was found, or not yet */
    public record Cell(Standing standing, @Nullable Finding finding, long count) implements Serializable {}

    /** So many of so many; nothing of nothing is no share at all. */
    public record Share(long part, long whole) implements Serializable {

        /** In tenths of a percent, half a tenth rounded up. */
        public OptionalLong tenthsOfPercent() {
            return whole == 0 ? OptionalLong.empty() : OptionalLong.of((part * 2000 + whole) / (2 * whole));
        }

        /** {@code 57.1%}, or empty of nothing. */
        public String inWords() {
            return tenthsOfPercent().isEmpty()
                    ? ""
                    : tenthsOfPercent().getAsLong() / 10 + "."
                            + tenthsOfPercent().getAsLong() % 10 + "%";
        }
    }
}
