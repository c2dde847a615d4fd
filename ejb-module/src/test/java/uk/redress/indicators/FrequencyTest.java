package uk.redress.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A figure is computed of a period when its last day is over: that day still brings complaints. */
class FrequencyTest {

    @Test
    void on_the_last_day_of_a_month_the_month_before_is_the_last_that_is_over() {
        assertThat(Frequency.MONTHLY.lastOver(LocalDate.of(2026, 11, 30)).last())
                .isEqualTo(LocalDate.of(2026, 10, 31));
    }

    @Test
    void on_the_first_day_of_a_month_the_month_before_is_over() {
        assertThat(Frequency.MONTHLY.lastOver(LocalDate.of(2026, 12, 1)).last()).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Test
    void on_a_sunday_the_week_is_not_over() {
        assertThat(Frequency.WEEKLY.lastOver(LocalDate.of(2026, 11, 22)).last()).isEqualTo(LocalDate.of(2026, 11, 15));
        assertThat(Frequency.WEEKLY.lastOver(LocalDate.of(2026, 11, 23)).last()).isEqualTo(LocalDate.of(2026, 11, 22));
    }
}
