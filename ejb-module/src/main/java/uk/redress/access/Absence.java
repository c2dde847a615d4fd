package uk.redress.access;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Days on which a manager is away and a deputy decides for them, both included.
 *
 * @param id 0 for one that has not been kept yet
 */
public record Absence(long id, String manager, String deputy, LocalDate firstDay, LocalDate lastDay)
        implements Serializable {}
