package uk.redress.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TodayTest {

    @Test
    void the_day_is_the_one_in_england_wherever_the_server_stands() {
        Today today = at("2026-07-01T23:30:00Z");

        assertThat(today.date()).isEqualTo(LocalDate.of(2026, 7, 2));
    }

    @Test
    void in_winter_the_day_ends_at_midnight_utc_and_in_summer_an_hour_before() {
        assertThat(Today.endOf(LocalDate.of(2026, 12, 4))).isEqualTo("2026-12-05T00:00:00Z");
        assertThat(Today.endOf(LocalDate.of(2026, 7, 1))).isEqualTo("2026-07-01T23:00:00Z");
    }

    @Test
    void the_days_the_clocks_change_have_twenty_three_and_twenty_five_hours() {
        assertThat(Today.startOf(LocalDate.of(2026, 3, 29))).isEqualTo("2026-03-29T00:00:00Z");
        assertThat(Today.endOf(LocalDate.of(2026, 3, 29))).isEqualTo("2026-03-29T23:00:00Z");
        assertThat(Today.startOf(LocalDate.of(2026, 10, 25))).isEqualTo("2026-10-24T23:00:00Z");
        assertThat(Today.endOf(LocalDate.of(2026, 10, 25))).isEqualTo("2026-10-26T00:00:00Z");
    }

    @Test
    void the_end_of_a_day_belongs_to_the_next() {
        LocalDate day = LocalDate.of(2026, 10, 25);

        assertThat(Today.dayOf(Today.endOf(day).minusNanos(1))).isEqualTo(day);
        assertThat(Today.dayOf(Today.endOf(day))).isEqualTo(day.plusDays(1));
    }

    private static Today at(String moment) {
        return new Today(Clock.fixed(Instant.parse(moment), ZoneOffset.UTC));
    }
}
