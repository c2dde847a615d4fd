package uk.redress.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CalendarsTest {

    @Test
    void the_calendar_is_read_once_and_again_after_a_change() {
        BankHolidaysInMemory stored = new BankHolidaysInMemory();
        Calendars calendars = new Calendars();
        calendars.stored = stored;
        LocalDate proclaimed = LocalDate.of(2026, 12, 1);
        assertThat(calendars.current().isWorkingDay(proclaimed)).isTrue();

        stored.add(new BankHoliday(proclaimed, "A day of thanks"));
        assertThat(calendars.current().isWorkingDay(proclaimed)).isTrue();
        assertThat(calendars.asStored().isWorkingDay(proclaimed)).isFalse();

        calendars.forget(new CalendarChanged());
        assertThat(calendars.current().isWorkingDay(proclaimed)).isFalse();
    }
}
