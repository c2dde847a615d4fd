package uk.redress.boards;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who may come instead of a member.
 *
 * @param until from this day on they do not come any more; null: no end is known
 */
public record SubstituteShown(
        long id,
        String name,
        @Nullable String organisation,
        LocalDate from,
        @Nullable LocalDate until) implements Serializable {}
