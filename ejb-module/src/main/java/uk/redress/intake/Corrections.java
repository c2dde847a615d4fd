package uk.redress.intake;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person says about a file that was read.
 *
 * @param dayForRowsWithout null when rows without a date of receipt stay out
 * @param outcomes what unknown words mean, by their key; those left out are still to be settled
 * @param teams the team that a name of the log stands for, by the ordinal of the name; 0 for one that is to be added
 */
public record Corrections(
        ColumnMapping mapping,
        @Nullable LocalDate dayForRowsWithout,
        Map<String, LogOutcome> outcomes,
        Map<Integer, Long> teams)
        implements Serializable {}
