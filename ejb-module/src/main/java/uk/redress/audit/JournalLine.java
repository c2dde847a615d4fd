package uk.redress.audit;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One entry as a page shows it.
 *
 * @param act for example {@code complaint.received}; the page has the words
 * @param why null where no reason was asked for, or where retention has destroyed it
 */
public record JournalLine(
        long sequence,
        Instant at,
        String actor,
        String act,
        @Nullable String why,
        Map<String, String> details) {}
