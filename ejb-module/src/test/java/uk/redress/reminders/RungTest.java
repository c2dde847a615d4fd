package uk.redress.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.redress.clock.BankHoliday;
import uk.redress.clock.ClockKind;
import uk.redress.clock.WorkingCalendar;
import uk.redress.reminders.Rung.CountedFrom;

class RungTest {

    private static final WorkingCalendar NO_BANK_HOLIDAYS = new WorkingCalendar(List.<BankHoliday>of(), List.of(2026));
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final LocalDate DUE = LocalDate.of(2026, 11, 16);

    @Test
    void a_rung_is_counted_in_working_days_from_the_start() {
        assertThat(rung(CountedFrom.START, 5).fallsOn(MONDAY, DUE, NO_BANK_HOLIDAYS))
                .isEqualTo(LocalDate.of(2026, 11, 9));
    }

    @Test
    void or_before_and_after_the_due_date_or_on_the_day() {
        assertThat(rung(CountedFrom.DUE, -2).fallsOn(MONDAY, DUE, NO_BANK_HOLIDAYS))
                .isEqualTo(LocalDate.of(2026, 11, 12));
        assertThat(rung(CountedFrom.DUE, 0).fallsOn(MONDAY, DUE, NO_BANK_HOLIDAYS))
                .isEqualTo(DUE);
        assertThat(rung(CountedFrom.DUE, 1).fallsOn(MONDAY, DUE, NO_BANK_HOLIDAYS))
                .isEqualTo(LocalDate.of(2026, 11, 17));
    }

    private static Rung rung(CountedFrom from, int days) {
        return new Rung(1, ClockKind.LOCAL_RESOLUTION, from, days, "A reminder", true);
    }
}
