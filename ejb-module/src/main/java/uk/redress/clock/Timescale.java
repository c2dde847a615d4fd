package uk.redress.clock;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.redress.kernel.Refusal;

/**
 * How long something may take: the usual number of working days and, where the law allows an extension, the most there
 * can be in total. The timescale is the rule; the date it gives is the deadline.
 */
public record Timescale(WorkingDays usual, @Nullable WorkingDays atMost) implements Serializable {

    public static Timescale fixed(WorkingDays usual) {
        return new Timescale(usual, null);
    }

    public static Timescale extendable(WorkingDays usual, WorkingDays atMost) {
        return new Timescale(usual, atMost);
    }

    /** The most there can be: the extended total, or the usual number where there is no extension. */
    public WorkingDays longest() {
        return atMost == null ? usual : atMost;
    }

    /** Why it cannot be extended to this total; empty when it can. */
    public Optional<Refusal> refusalToExtendTo(WorkingDays total) {
        if (atMost == null) {
            return Optional.of(new Refusal("This timescale cannot be extended."));
        }
        if (!total.isMoreThan(usual)) {
            return Optional.of(new Refusal("An extension is to more than %s.".formatted(usual)));
        }
        if (total.isMoreThan(atMost)) {
            return Optional.of(new Refusal("The regulations allow at most %s in total.".formatted(atMost)));
        }
        return Optional.empty();
    }
}
