package uk.redress.boards.scrutiny;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.CalendarMonths;

/**
 * The time the executive has: two months beginning with the day it received the report or, if that was later, the notice
 * (Local Government Act 2000, s. 9FE; rule book E6). Received on 10 March, it responds by 9 May.
 */
final class TwoMonths {

    private TwoMonths() {}

    static LocalDate from(LocalDate received, @Nullable LocalDate notice) {
        return CalendarMonths.beginningWith(begin(received, notice), CalendarMonths.TO_ANSWER_SCRUTINY);
    }

    static LocalDate begin(LocalDate received, @Nullable LocalDate notice) {
        return notice != null && notice.isAfter(received) ? notice : received;
    }
}
