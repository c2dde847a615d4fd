package uk.redress.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.redress.clock.CalendarPeriod;

class WrittenPeriodTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2017-11; 2017-11-01; 2017-11-30",
                "November 2017; 2017-11-01; 2017-11-30",
                "Nov-17; 2017-11-01; 2017-11-30",
                "Sept 2017; 2017-09-01; 2017-09-30",
                "11/2017; 2017-11-01; 2017-11-30",
                "Q3 2017/18; 2017-10-01; 2017-12-31",
                "2017-18 Q3; 2017-10-01; 2017-12-31",
                "Quarter 4, 2017-2018; 2018-01-01; 2018-03-31",
                "2017/18; 2017-04-01; 2018-03-31",
                "2017-18; 2017-04-01; 2018-03-31",
                "week to 26/11/2017; 2017-11-20; 2017-11-26",
                "w/e 26 November 2017; 2017-11-20; 2017-11-26",
                "30/06/2017; 2017-06-30; 2017-06-30",
            })
    void periods_are_read_as_people_write_them(String written, LocalDate first, LocalDate last) {
        assertThat(WrittenPeriod.read(written, TODAY).period()).isEqualTo(new CalendarPeriod(first, last));
    }

    @ParameterizedTest
    @CsvSource({"2017-11", "Q3 2017/18", "week to 26/11/2017", "30/06/2017", "2017/18"})
    void what_stands_in_a_field_is_read_again(String written) {
        CalendarPeriod period = WrittenPeriod.read(written, TODAY).period();

        assertThat(period).isNotNull();
        assertThat(WrittenPeriod.read(WrittenPeriod.of(period), TODAY).period()).isEqualTo(period);
    }

    @Test
    void what_is_no_period_is_told_with_examples() {
        assertThat(WrittenPeriod.read("soon", TODAY).problem()).startsWith("“soon” cannot be read as a period.");
        assertThat(WrittenPeriod.read("2017/19 Q3", TODAY).period()).isNull();
        assertThat(WrittenPeriod.read(" ", TODAY).problem()).isNull();
    }
}
