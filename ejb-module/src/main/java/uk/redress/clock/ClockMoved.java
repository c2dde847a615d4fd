package uk.redress.clock;

import java.io.Serializable;
import java.time.Instant;

/**
 * In demonstration and test mode, the one clock was moved forward. Fired after that was committed, when the clock already
 * shows the new time and no transaction is active: an observer wakes what has fallen due, and begins transactions of its
 * own for it.
 */
public record ClockMoved(Instant now) implements Serializable {}
