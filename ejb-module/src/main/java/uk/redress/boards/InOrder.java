package uk.redress.boards;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.InWords;
import uk.redress.kernel.Refused;

/** Days that cannot both be true are refused, and both are named. */
public final class InOrder {

    private InOrder() {}

    /**
     * @param what the later thing, as the subject of a sentence: {@code The minutes were agreed}
     * @param event the earlier thing: {@code the meeting}
     */
    public static void mustFollow(String what, LocalDate day, String event, @Nullable LocalDate earlier) {
        if (earlier != null && day.isBefore(earlier)) {
            throw new Refused("%s cannot be on %s, before %s on %s. Check both days."
                    .formatted(what, InWords.date(day), event, InWords.date(earlier)));
        }
    }
}
