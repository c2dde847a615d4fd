package uk.redress.intake;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the log said of a complaint that was imported, beyond what the complaint itself shows.
 *
 * @param officer who dealt with it, in the log's letters; empty when it does not say
 * @param saidInTime the log's own word, beside what the dates say
 */
public record LogEntry(
        String fileName,
        int row,
        String officer,
        String learnings,
        @Nullable Boolean saidInTime,
        List<String> unknownFacts,
        List<String> remarks)
        implements Serializable {}
