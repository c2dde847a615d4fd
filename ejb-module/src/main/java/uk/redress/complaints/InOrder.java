package uk.redress.complaints;

import java.time.LocalDate;
import uk.redress.clock.InWords;
import uk.redress.kernel.Refused;

/** Days that contradict each other are refused, and both are named. */
public final class InOrder {

    private InOrder() {}

    /**
     * @param what begins the sentence: {@code The conversation}
     * @param event what happened on the earlier day: {@code the complaint was received}
     * @throws Refused when the day lies before the earlier one
     */
    public static void mustFollow(String what, LocalDate day, String event, LocalDate earlier) {
        if (day.isBefore(earlier)) {
            throw new Refused("%s cannot be dated %s: %s on %s."
                    .formatted(what, InWords.date(day), event, InWords.date(earlier)));
        }
    }
}
