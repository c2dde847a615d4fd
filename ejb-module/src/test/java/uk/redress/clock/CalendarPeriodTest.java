package uk.redress.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import uk.redress.clock.CalendarPeriod.Length;

class CalendarPeriodTest {

    @Test
    void a_period_is_called_by_what_it_is() {
        assertThat(CalendarPeriod.day(LocalDate.of(2017, 6, 30)).inWords()).isEqualTo("30 June 2017");
        assertThat(CalendarPeriod.weekTo(LocalDate.of(2017, 11, 26)).inWords())
                .isEqualTo("the week to 26 November 2017");
        assertThat(CalendarPeriod.month(YearMonth.of(2017, 11)).inWords()).isEqualTo("November 2017");
        assertThat(CalendarPeriod.quarter(new Quarter(2017, 4)).inWords()).isEqualTo("January to March 2018");
        assertThat(CalendarPeriod.year(2017).inWords()).isEqualTo("2017/18");
    }

    @Test
    void the_one_around_every_day_of_two_years_holds_it_and_is_as_long_as_asked() {
        for (Length length : new Length[] {Length.WEEK, Length.MONTH, Length.QUARTER, Length.YEAR}) {
            LocalDate.of(2027, 1, 1).datesUntil(LocalDate.of(2029, 1, 1)).forEach(day -> {
                CalendarPeriod around = CalendarPeriod.around(day, length);
                assertThat(around.length()).isEqualTo(length);
                assertThat(day).isBetween(around.first(), around.last());
                assertThat(around.previous().length()).isEqualTo(length);
                assertThat(around.previous().last().plusDays(1)).isEqualTo(around.first());
            });
        }
    }

    @Test
    void nobody_waits_for_the_next_before_it_can_be_there() {
        CalendarPeriod february = CalendarPeriod.month(YearMonth.of(2027, 2));

        assertThat(february.freshUntil(Length.MONTH)).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(february.freshUntil(Length.QUARTER)).isEqualTo(LocalDate.of(2027, 5, 31));
        assertThat(CalendarPeriod.day(LocalDate.of(2027, 1, 15)).freshUntil(Length.MONTH))
                .isEqualTo(LocalDate.of(2027, 2, 15));
    }

    @Test
    void days_lie_along_it_in_proportion() {
        CalendarPeriod elevenDays = new CalendarPeriod(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 11));

        assertThat(elevenDays.shareOf(LocalDate.of(2027, 1, 6))).isEqualTo(0.5);
        assertThat(elevenDays.shareOf(LocalDate.of(2026, 1, 6))).isZero();
    }
}
