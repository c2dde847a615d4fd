package uk.redress.settings;

import java.io.Serializable;
import java.time.Instant;

/**
 * A rule became another one.
 *
 * @param moved how many deadlines of open complaints that moved
 */
public record RuleChange(String from, String to, String reason, int moved, String changedBy, Instant changedAt)
        implements Serializable {}
