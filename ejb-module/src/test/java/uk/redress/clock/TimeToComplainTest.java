package uk.redress.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TimeToComplainTest {

    @Test
    void the_same_date_a_year_later_is_in_time_and_the_day_after_is_not() {
        LocalDate happened = LocalDate.of(2025, 11, 22);

        assertThat(TimeToComplain.hadPassed(happened, LocalDate.of(2026, 11, 22)))
                .isFalse();
        assertThat(TimeToComplain.hadPassed(happened, LocalDate.of(2026, 11, 23)))
                .isTrue();
    }

    @Test
    void the_year_of_a_leap_day_ends_on_the_28th_of_february() {
        LocalDate happened = LocalDate.of(2024, 2, 29);

        assertThat(TimeToComplain.lastDay(happened)).isEqualTo("2025-02-28");
        assertThat(TimeToComplain.hadPassed(happened, LocalDate.of(2025, 3, 1))).isTrue();
    }

    @Test
    void the_last_day_of_every_day_of_a_year_has_its_date() {
        LocalDate.of(2025, 1, 1).datesUntil(LocalDate.of(2026, 1, 1)).forEach(day -> {
            assertThat(TimeToComplain.lastDay(day).getMonth()).isEqualTo(day.getMonth());
            assertThat(TimeToComplain.lastDay(day).getDayOfMonth()).isEqualTo(day.getDayOfMonth());
        });
    }
}
