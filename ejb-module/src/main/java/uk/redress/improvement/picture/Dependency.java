package uk.redress.improvement.picture;

import java.io.Serializable;

/**
 * An action of a plan that waits for another one.
 *
 * @param action the reference of the one that waits
 * @param needs the reference of the one it waits for
 * @param number as the plan numbers that one; its reference where it is in another plan
 */
public record Dependency(String action, String needs, String number) implements Serializable {}
