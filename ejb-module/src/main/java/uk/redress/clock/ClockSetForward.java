package uk.redress.clock;

import java.time.Duration;

/** The stored distance from the machine's time has changed; the clock follows once that is committed. */
record ClockSetForward(Duration ahead) {}
