package uk.redress.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Two months beginning with a day end")
class CalendarMonthsTest {

    @ParameterizedTest(name = "those of {0} with {1}")
    @CsvSource({
        "2026-03-10, 2026-05-09",
        "2026-07-31, 2026-09-30",
        "2026-12-29, 2027-02-28",
        "2026-12-30, 2027-02-28",
        "2026-12-31, 2027-02-28",
        "2027-01-01, 2027-02-28",
        "2027-12-29, 2028-02-28",
        "2027-12-31, 2028-02-29"
    })
    void the_day_before_the_corresponding_one_or_with_the_month_that_has_none(LocalDate first, LocalDate last) {
        assertThat(CalendarMonths.beginningWith(first, 2)).isEqualTo(last);
    }
}
