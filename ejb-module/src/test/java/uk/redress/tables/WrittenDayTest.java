package uk.redress.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate THIRD_OF_OCTOBER = LocalDate.of(2017, 10, 3);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "03/10/17",
                "3/10/2017",
                " 03 / 10 / 2017 ",
                "\u00a003/10/2017\u200b",
                "03.10.17",
                "3-10-2017",
                "03/10/2017 00:00",
                "03/10/2017 9:15:00 am",
                "2017-10-03",
                "2017-10-03T00:00:00",
                "3 October 2017",
                "3rd Oct 2017",
                "Tuesday 3 October 2017",
                "03-Oct-17",
                "43011",
                "43011.5"
            })
    void the_day_is_read_however_it_is_written(String cell) {
        assertThat(WrittenDay.read(cell, TODAY)).isEqualTo(new WrittenDay(THIRD_OF_OCTOBER, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\t", "\u00a0", "-", "n/a", "N/A", "TBC", "unknown"})
    void a_blank_is_no_date_and_no_mistake(String cell) {
        assertThat(WrittenDay.read(cell, TODAY)).isEqualTo(new WrittenDay(null, null));
    }

    @Test
    void the_american_order_is_pointed_out_and_never_guessed() {
        assertThat(WrittenDay.read("10/23/17", TODAY).problem())
                .isEqualTo("“10/23/17” has no month 23. Write the day first, then the month: 23/10/2017.");
    }

    @Test
    void a_day_that_does_not_exist_is_told_how_long_its_month_was() {
        assertThat(WrittenDay.read("31/11/17", TODAY).problem())
                .isEqualTo("“31/11/17” does not exist: November 2017 had 30 days. Correct the day in the file.");
        assertThat(WrittenDay.read("29/02/2017", TODAY).problem()).contains("February 2017 had 28 days");
        assertThat(WrittenDay.read("29/02/2016", TODAY).day()).isEqualTo(LocalDate.of(2016, 2, 29));
    }

    @ParameterizedTest
    @ValueSource(strings = {"last Tuesday", "0/0/17", "03/10", "1234567", "<b>03/10/17</b>", "99999"})
    void what_is_no_date_gets_an_example_of_one(String cell) {
        WrittenDay read = WrittenDay.read(cell, TODAY);

        assertThat(read.day()).isNull();
        assertThat(read.problem()).contains("Write it as day/month/year");
    }

    @Test
    void two_digits_are_of_the_century_that_makes_them_no_more_than_a_year_ahead() {
        assertThat(WrittenDay.read("01/02/27", TODAY).day()).isEqualTo(LocalDate.of(2027, 2, 1));
        assertThat(WrittenDay.read("01/02/28", TODAY).day()).isEqualTo(LocalDate.of(1928, 2, 1));
        assertThat(WrittenDay.read("01/02/99", TODAY).day()).isEqualTo(LocalDate.of(1999, 2, 1));
    }
}
