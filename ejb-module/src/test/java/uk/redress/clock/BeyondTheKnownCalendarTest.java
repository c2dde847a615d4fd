package uk.redress.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.redress.kernel.Refused;

class BeyondTheKnownCalendarTest {

    private final WorkingCalendar calendar = EnglandAndWales.calendar();

    @Test
    void counting_past_the_last_known_day_is_refused_and_says_what_to_do() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> calendar.after(LocalDate.of(2028, 12, 20), WorkingDays.of(10)))
                .withMessage(
                        "The calendar of bank holidays is known until 31 December 2028; ask an administrator to add 2029.");
    }

    @Test
    void counting_up_to_the_last_known_day_is_not() {
        assertThat(calendar.after(LocalDate.of(2028, 12, 20), WorkingDays.of(5)))
                .isEqualTo(LocalDate.of(2028, 12, 29));
    }

    @Test
    void counting_back_past_the_first_known_day_is_refused_too() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> calendar.before(LocalDate.of(2016, 1, 6), WorkingDays.of(10)))
                .withMessage(
                        "The calendar of bank holidays is known from 1 January 2016; ask an administrator to add 2015.");
    }

    @Test
    void a_day_outside_is_refused_even_when_nothing_is_counted() {
        LocalDate outside = LocalDate.of(1917, 11, 1);

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> calendar.between(outside, outside));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> calendar.after(outside, WorkingDays.of(0)));
    }

    @Test
    void between_is_refused_when_either_day_lies_outside() {
        LocalDate inside = LocalDate.of(2028, 12, 1);
        LocalDate outside = LocalDate.of(2029, 1, 2);

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> calendar.between(inside, outside));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> calendar.between(outside, inside));
    }

    @Test
    void a_screen_shows_nothing_where_a_count_would_be_refused() {
        assertThat(calendar.left(LocalDate.of(2029, 1, 2), LocalDate.of(2028, 12, 1)))
                .isEmpty();
        assertThat(calendar.left(LocalDate.of(2028, 12, 1), LocalDate.of(2028, 12, 4)))
                .hasValue(1);
    }

    @Test
    void what_is_known_can_be_asked() {
        assertThat(calendar.knownFrom()).isEqualTo(LocalDate.of(2016, 1, 1));
        assertThat(calendar.knownUntil()).isEqualTo(LocalDate.of(2028, 12, 31));
        assertThat(calendar.knows(LocalDate.of(2028, 12, 31))).isTrue();
        assertThat(calendar.knows(LocalDate.of(2029, 1, 1))).isFalse();
    }

    @Test
    void a_calendar_with_a_year_missing_is_no_calendar() {
        assertThatIllegalArgumentException().isThrownBy(() -> new WorkingCalendar(List.of(), List.of(2016, 2018)));
        assertThatIllegalArgumentException().isThrownBy(() -> new WorkingCalendar(List.of(), List.of()));
    }
}
