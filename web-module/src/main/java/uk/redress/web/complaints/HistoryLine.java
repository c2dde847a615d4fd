package uk.redress.web.complaints;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One thing that happened, in words. */
public record HistoryLine(
        Instant at, String what, String who, @Nullable String why) {

    public Instant getAt() {
        return at;
    }

    public String getWhat() {
        return what;
    }

    public String getWho() {
        return who;
    }

    public @Nullable String getWhy() {
        return why;
    }
}
