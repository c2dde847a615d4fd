package uk.redress.approvals;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.ClockKind;
import uk.redress.kernel.ComplaintNumber;

/**
 * Work that is overdue and that a manager up the ladder was told of.
 *
 * @param holder who holds it, or was asked to answer; null when nobody does any more
 * @param climbsAfter still overdue after that day, the next manager up is told; null at the top
 */
public record OverdueUnderMe(
        ComplaintNumber number,
        String summary,
        ClockKind clock,
        LocalDate dueOn,
        @Nullable String holder,
        LocalDate toldOn,
        @Nullable LocalDate climbsAfter)
        implements Serializable {}
