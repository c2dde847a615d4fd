package uk.redress.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Properties that hold on every day of every year, and dates worked out by hand. */
class WorkingCalendarTest {

    private final WorkingCalendar calendar = EnglandAndWales.calendar();

    @ParameterizedTest(name = "{0} and {1} working days: {2}")
    @CsvSource({
        "2024-08-29, 65, 2024-11-28",
        "2026-03-27, 2, 2026-03-31",
        "2026-03-27, 3, 2026-04-01",
        "2026-03-27, 5, 2026-04-07",
        "2026-03-27, 10, 2026-04-14",
        "2026-03-27, 15, 2026-04-21",
        "2026-03-27, 20, 2026-04-28",
        "2026-03-27, 25, 2026-05-06",
        "2026-03-27, 30, 2026-05-13",
        "2026-03-27, 65, 2026-07-02",
        "2026-11-21, 2, 2026-11-24",
        "2026-11-21, 3, 2026-11-25",
        "2026-11-21, 5, 2026-11-27",
        "2026-11-21, 10, 2026-12-04",
        "2026-11-21, 15, 2026-12-11",
        "2026-11-21, 20, 2026-12-18",
        "2026-11-21, 25, 2026-12-29",
        "2026-11-21, 30, 2027-01-06",
        "2026-11-21, 65, 2027-02-24",
        "2026-12-24, 2, 2026-12-30",
        "2026-12-24, 3, 2026-12-31",
        "2026-12-24, 5, 2027-01-05",
        "2026-12-24, 10, 2027-01-12",
        "2026-12-24, 15, 2027-01-19",
        "2026-12-24, 20, 2027-01-26",
        "2026-12-24, 25, 2027-02-02",
        "2026-12-24, 30, 2027-02-09",
        "2026-12-24, 65, 2027-04-01",
        "2026-11-20, 25, 2026-12-29"
    })
    void dates_worked_out_by_hand(LocalDate start, int days, LocalDate due) {
        assertThat(calendar.after(start, WorkingDays.of(days))).isEqualTo(due);
        assertThat(calendar.between(start, due)).isEqualTo(days);
    }

    @ParameterizedTest(name = "on every day of the known years, {0} working days")
    @ValueSource(ints = {1, 2, 10, 20, 25, 65})
    void forward_from_any_day_arrives_at_a_working_day_that_is_that_far_away(int days) {
        everyDayLeaving(120).forEach(day -> {
            LocalDate due = calendar.after(day, WorkingDays.of(days));

            assertThat(calendar.isWorkingDay(due)).isTrue();
            assertThat(calendar.between(day, due)).isEqualTo(days);
        });
    }

    @ParameterizedTest(name = "on every day of the known years, {0} working days")
    @ValueSource(ints = {1, 2, 10, 20, 25, 65})
    void back_from_any_day_arrives_at_a_working_day_that_is_that_far_behind(int days) {
        everyDayAfter(120).forEach(day -> {
            LocalDate then = calendar.before(day, WorkingDays.of(days));

            assertThat(calendar.isWorkingDay(then)).isTrue();
            assertThat(calendar.between(day, then)).isEqualTo(-days);
        });
    }

    @ParameterizedTest(name = "{0} working days forward, then back")
    @ValueSource(ints = {0, 1, 5, 10, 65})
    void forward_then_back_returns_to_a_working_day(int days) {
        everyDayLeaving(120).filter(calendar::isWorkingDay).forEach(day -> assertThat(
                        calendar.before(calendar.after(day, WorkingDays.of(days)), WorkingDays.of(days)))
                .isEqualTo(day));
    }

    @ParameterizedTest(name = "{0} working days back, then forward")
    @ValueSource(ints = {0, 1, 5, 10, 65})
    void back_then_forward_returns_to_a_working_day(int days) {
        everyDayAfter(120).filter(calendar::isWorkingDay).forEach(day -> assertThat(
                        calendar.after(calendar.before(day, WorkingDays.of(days)), WorkingDays.of(days)))
                .isEqualTo(day));
    }

    @Test
    void between_two_working_days_is_the_same_number_either_way_round() {
        LocalDate first = LocalDate.of(2026, 1, 5);
        days(first, LocalDate.of(2027, 1, 5))
                .filter(calendar::isWorkingDay)
                .forEach(day -> assertThat(calendar.between(first, day)).isEqualTo(-calendar.between(day, first)));
    }

    @Test
    void counting_in_two_goes_is_counting_in_one() {
        LocalDate first = LocalDate.of(2026, 1, 1);
        LocalDate last = LocalDate.of(2026, 12, 31);
        int all = calendar.between(first, last);

        days(first, last).forEach(day -> assertThat(calendar.between(first, day) + calendar.between(day, last))
                .isEqualTo(all));
    }

    @Test
    void a_day_later_is_at_most_one_working_day_more() {
        LocalDate first = LocalDate.of(2026, 1, 1);
        days(first, LocalDate.of(2028, 12, 31)).forEach(day -> {
            int step = calendar.between(first, day.plusDays(1)) - calendar.between(first, day);
            assertThat(step).isEqualTo(calendar.isWorkingDay(day.plusDays(1)) ? 1 : 0);
        });
    }

    @Test
    void a_later_start_never_gives_an_earlier_deadline() {
        days(LocalDate.of(2016, 1, 1), LocalDate.of(2028, 11, 1))
                .forEach(day -> assertThat(calendar.after(day.plusDays(1), WorkingDays.of(10)))
                        .isAfterOrEqualTo(calendar.after(day, WorkingDays.of(10))));
    }

    @Test
    void no_days_at_all_is_the_day_itself_working_day_or_not() {
        everyDayLeaving(0).forEach(day -> {
            assertThat(calendar.after(day, WorkingDays.of(0))).isEqualTo(day);
            assertThat(calendar.before(day, WorkingDays.of(0))).isEqualTo(day);
            assertThat(calendar.between(day, day)).isZero();
        });
    }

    @Test
    void the_explanation_and_the_bare_count_give_the_same_answer() {
        days(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)).forEach(day -> IntStream.rangeClosed(-25, 25)
                .forEach(number -> assertThat(calendar.explain(day, number).to())
                        .isEqualTo(
                                number < 0
                                        ? calendar.before(day, WorkingDays.of(-number))
                                        : calendar.after(day, WorkingDays.of(number)))));
    }

    private static Stream<LocalDate> everyDayLeaving(int daysAtTheEnd) {
        return days(LocalDate.of(2016, 1, 1), LocalDate.of(2029, 1, 1).minusDays(daysAtTheEnd));
    }

    private static Stream<LocalDate> everyDayAfter(int daysAtTheBeginning) {
        return days(LocalDate.of(2016, 1, 1).plusDays(daysAtTheBeginning), LocalDate.of(2029, 1, 1));
    }

    private static Stream<LocalDate> days(LocalDate first, LocalDate beforeThis) {
        return first.datesUntil(beforeThis);
    }
}
