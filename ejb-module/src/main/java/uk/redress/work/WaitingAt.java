package uk.redress.work;

import java.io.Serializable;
import java.time.Instant;

/**
 * How many complaints wait at a step on one version of the diagrams.
 *
 * @param deployedAt when this version came into use
 * @param current whether new complaints begin on it
 */
public record WaitingAt(int version, Instant deployedAt, boolean current, String step, long complaints)
        implements Serializable {}
