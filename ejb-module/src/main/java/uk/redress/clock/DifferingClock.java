package uk.redress.clock;

import java.time.LocalDate;
import uk.redress.kernel.ComplaintNumber;

/** A running clock whose stored last day is not the one its facts and the calendar give. There should be none. */
public record DifferingClock(ComplaintNumber complaint, ClockKind kind, LocalDate stored, LocalDate computed) {

    public String sentence() {
        return "The %s clock of %s is stored as due on %s, but its facts give %s."
                .formatted(kind, complaint, InWords.date(stored), InWords.date(computed));
    }
}
