package uk.redress.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The days people get wrong. */
class NamedDaysTest {

    private final WorkingCalendar calendar = EnglandAndWales.calendar();

    @Test
    void easter_takes_the_friday_and_the_monday() {
        LocalDate maundyThursday = LocalDate.of(2026, 4, 2);

        assertThat(calendar.after(maundyThursday, WorkingDays.of(1))).isEqualTo(LocalDate.of(2026, 4, 7));
        assertThat(calendar.before(LocalDate.of(2026, 4, 7), WorkingDays.of(1))).isEqualTo(maundyThursday);
    }

    @Test
    void a_christmas_on_a_saturday_takes_the_monday_and_the_tuesday() {
        assertThat(calendar.after(LocalDate.of(2027, 12, 24), WorkingDays.of(1)))
                .isEqualTo(LocalDate.of(2027, 12, 29));
        assertThat(calendar.reasonNotToCount(LocalDate.of(2027, 12, 25))).contains("Christmas Day");
        assertThat(calendar.reasonNotToCount(LocalDate.of(2027, 12, 26))).contains("Boxing Day");
        assertThat(calendar.reasonNotToCount(LocalDate.of(2027, 12, 27))).contains("Christmas Day (substitute day)");
    }

    @Test
    void a_christmas_on_a_sunday_takes_the_monday_and_the_tuesday_too() {
        assertThat(calendar.after(LocalDate.of(2022, 12, 23), WorkingDays.of(1)))
                .isEqualTo(LocalDate.of(2022, 12, 28));
    }

    @Test
    void christmas_day_boxing_day_and_good_friday_are_out_even_if_the_list_forgot_them() {
        WorkingCalendar forgetful = new WorkingCalendar(List.of(), List.of(2026));

        assertThat(forgetful.reasonNotToCount(LocalDate.of(2026, 12, 25))).contains("Christmas Day");
        assertThat(forgetful.reasonNotToCount(LocalDate.of(2026, 12, 26))).contains("Boxing Day");
        assertThat(forgetful.reasonNotToCount(LocalDate.of(2026, 4, 3))).contains("Good Friday");
        assertThat(forgetful.isWorkingDay(LocalDate.of(2026, 4, 6))).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"2022-06-02", "2022-06-03", "2022-09-19", "2023-05-08"})
    void a_one_off_bank_holiday_is_not_counted(LocalDate day) {
        LocalDate before = calendar.before(day, WorkingDays.of(1));

        assertThat(calendar.isWorkingDay(day)).isFalse();
        assertThat(calendar.after(before, WorkingDays.of(1))).isAfter(day);
    }

    @Test
    void the_days_between_christmas_and_new_year_are_working_days_however_closed_the_office_is() {
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 12, 29))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 12, 31))).isTrue();
    }

    @Test
    void a_leap_day_is_a_working_day_when_its_weekday_is() {
        assertThat(calendar.after(LocalDate.of(2024, 2, 28), WorkingDays.of(1))).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(calendar.after(LocalDate.of(2024, 2, 29), WorkingDays.of(1))).isEqualTo(LocalDate.of(2024, 3, 1));
        assertThat(calendar.after(LocalDate.of(2027, 2, 26), WorkingDays.of(1))).isEqualTo(LocalDate.of(2027, 3, 1));
    }

    @Test
    void received_on_a_saturday_or_a_sunday_the_monday_is_day_one() {
        LocalDate monday = LocalDate.of(2026, 11, 23);

        assertThat(calendar.after(LocalDate.of(2026, 11, 21), WorkingDays.of(1)))
                .isEqualTo(monday);
        assertThat(calendar.after(LocalDate.of(2026, 11, 22), WorkingDays.of(1)))
                .isEqualTo(monday);
        assertThat(calendar.after(LocalDate.of(2026, 11, 20), WorkingDays.of(1)))
                .isEqualTo(monday);
    }

    @Test
    void received_on_a_bank_holiday_the_next_working_day_is_day_one() {
        assertThat(calendar.after(LocalDate.of(2026, 8, 31), WorkingDays.of(1))).isEqualTo(LocalDate.of(2026, 9, 1));
    }

    @Test
    void answered_on_a_sunday_no_working_day_has_passed_since_the_friday() {
        assertThat(calendar.between(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 22)))
                .isZero();
    }

    @Test
    void papers_ten_working_days_before_a_panel_go_out_across_easter() {
        assertThat(calendar.before(LocalDate.of(2026, 4, 15), WorkingDays.of(10)))
                .isEqualTo(LocalDate.of(2026, 3, 30));
    }

    @Test
    void thirteen_weeks_without_bank_holidays_are_sixty_five_working_days() {
        LocalDate monday = LocalDate.of(2026, 9, 7);

        assertThat(calendar.after(monday, WorkingDays.of(65))).isEqualTo(monday.plusWeeks(13));
    }
}
