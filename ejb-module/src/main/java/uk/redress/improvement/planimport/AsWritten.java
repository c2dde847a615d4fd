package uk.redress.improvement.planimport;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What a plan wrote of an action before it was brought in, cell by cell, and how it was read.
 *
 * @param progress what it said of progress; empty where it said nothing
 */
public record AsWritten(
        String reference,
        String text,
        String plan,
        String planTitle,
        String fileName,
        int row,
        Instant broughtInAt,
        String broughtInBy,
        String progress,
        boolean saidComplete,
        List<Cell> cells,
        List<Note> notes)
        implements Serializable {

    /** @param heading as the file has it */
    public record Cell(String heading, String text) implements Serializable {}
}
