package uk.redress.work;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A complaint and the engine say different things about where it waits.
 *
 * @param step what the complaint says; null when it is closed
 * @param tasks what is open in the engine, separated by commas; null when nothing is
 */
public record Disagreement(
        String number, @Nullable String step, @Nullable String tasks) implements Serializable {}
