package uk.redress.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuarterTest {

    @ParameterizedTest(name = "{0} runs from {1} to {2}")
    @CsvSource({
        "2017-18-Q1, 2017-04-01, 2017-06-30",
        "2017-18-Q2, 2017-07-01, 2017-09-30",
        "2017-18-Q3, 2017-10-01, 2017-12-31",
        "2017-18-Q4, 2018-01-01, 2018-03-31",
        "1999-00-Q4, 2000-01-01, 2000-03-31"
    })
    void the_financial_year_begins_in_april(String name, LocalDate first, LocalDate last) {
        Quarter quarter = Quarter.read(name).orElseThrow();

        assertThat(quarter.firstDay()).isEqualTo(first);
        assertThat(quarter.lastDay()).isEqualTo(last);
        assertThat(quarter).hasToString(name);
        assertThat(Quarter.of(first)).isEqualTo(quarter);
        assertThat(Quarter.of(last)).isEqualTo(quarter);
    }

    @Test
    void every_day_is_in_exactly_one() {
        LocalDate.of(2016, 1, 1).datesUntil(LocalDate.of(2029, 1, 1)).forEach(day -> {
            Quarter quarter = Quarter.of(day);
            assertThat(quarter.contains(day)).isTrue();
            assertThat(quarter.previous().contains(day)).isFalse();
            assertThat(quarter.next().contains(day)).isFalse();
            assertThat(quarter.next().firstDay()).isEqualTo(quarter.lastDay().plusDays(1));
            assertThat(quarter.next().previous()).isEqualTo(quarter);
            assertThat(quarter).isLessThan(quarter.next());
        });
    }

    @ParameterizedTest(name = "\"{0}\" names none")
    @ValueSource(strings = {"", "2017-18-Q5", "2017-19-Q1", "2017/18 Q1", "Q3", "17-18-Q3"})
    void an_address_that_names_none_finds_none(String text) {
        assertThat(Quarter.read(text)).isEmpty();
    }

    @Test
    void an_address_may_be_typed_in_small_letters() {
        assertThat(Quarter.read("2017-18-q3")).contains(new Quarter(2017, 3));
    }
}
