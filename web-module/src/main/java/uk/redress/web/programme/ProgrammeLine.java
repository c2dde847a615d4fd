package uk.redress.web.programme;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened, in words.
 *
 * @param of what it happened to, where that is not what the page is about but what went before it
 */
public record ProgrammeLine(
        Instant at,
        @Nullable String of,
        String what,
        String who,
        @Nullable String why) {}
