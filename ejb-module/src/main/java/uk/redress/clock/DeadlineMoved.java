package uk.redress.clock;

import java.io.Serializable;
import java.time.LocalDate;
import uk.redress.kernel.ComplaintNumber;

/**
 * The last day of a running clock is another one now. Fired inside the transaction that moved it, so that whoever waits
 * for that day moves with it or not at all.
 *
 * @param because a sentence for the history: an extension, a bank holiday added, a date of receipt corrected
 */
public record DeadlineMoved(ComplaintNumber complaint, ClockKind kind, LocalDate from, LocalDate to, String because)
        implements Serializable {}
