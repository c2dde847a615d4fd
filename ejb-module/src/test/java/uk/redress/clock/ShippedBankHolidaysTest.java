package uk.redress.clock;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedBankHolidaysTest {

    private final WorkingCalendar calendar = EnglandAndWales.calendar();

    @ParameterizedTest(name = "{0} has {1} working days")
    @CsvSource({
        "2016, 253",
        "2017, 252",
        "2018, 253",
        "2019, 253",
        "2020, 254",
        "2021, 253",
        "2022, 250",
        "2023, 251",
        "2024, 254",
        "2025, 253",
        "2026, 253",
        "2027, 253",
        "2028, 252"
    })
    void each_year_has_the_number_of_working_days_it_is_known_to_have(int year, int workingDays) {
        long counted = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(calendar::isWorkingDay)
                .count();

        assertThat(counted).isEqualTo(workingDays);
    }

    @Test
    void the_count_from_the_last_day_of_a_year_to_the_last_of_the_next_is_that_same_number() {
        assertThat(calendar.between(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 12, 31)))
                .isEqualTo(253);
    }

    @Test
    void each_year_has_eight_and_two_have_days_of_their_own() {
        Map<Integer, Long> perYear = EnglandAndWales.bankHolidays().stream()
                .collect(groupingBy(holiday -> holiday.day().getYear(), counting()));

        assertThat(perYear).hasSize(13).containsEntry(2022, 10L).containsEntry(2023, 9L);
        perYear.entrySet().stream()
                .filter(year -> !Set.of(2022, 2023).contains(year.getKey()))
                .forEach(year -> assertThat(year.getValue()).isEqualTo(8L));
    }

    @Test
    void none_is_on_a_weekend_because_a_substitute_day_stands_for_it() {
        assertThat(EnglandAndWales.bankHolidays()).noneMatch(holiday -> WorkingCalendar.isWeekend(holiday.day()));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "2016-12-27, Christmas Day (substitute day)",
        "2017-01-02, New Year's Day (substitute day)",
        "2020-05-08, Early May bank holiday (VE Day)",
        "2020-12-28, Boxing Day (substitute day)",
        "2022-06-02, Spring bank holiday",
        "2022-06-03, Platinum Jubilee bank holiday",
        "2022-09-19, Bank holiday for the State Funeral of Queen Elizabeth II",
        "2023-05-08, Bank holiday for the coronation of King Charles III",
        "2026-12-28, Boxing Day (substitute day)",
        "2028-01-03, New Year's Day (substitute day)"
    })
    void the_days_out_of_the_ordinary_are_there_by_name(LocalDate day, String name) {
        assertThat(calendar.reasonNotToCount(day)).contains(name);
    }

    @ParameterizedTest(name = "{0} was an ordinary working day")
    @CsvSource({"2020-05-04", "2022-05-30", "2026-06-15"})
    void a_moved_bank_holiday_leaves_its_usual_day_and_a_scottish_one_does_not_count(LocalDate day) {
        assertThat(calendar.isWorkingDay(day)).isTrue();
    }

    @Test
    void the_usual_days_worked_out_for_a_year_are_those_published_but_for_what_was_proclaimed() {
        Set<LocalDate> proclaimed = Set.of(
                LocalDate.of(2020, 5, 8),
                LocalDate.of(2022, 6, 2),
                LocalDate.of(2022, 6, 3),
                LocalDate.of(2022, 9, 19),
                LocalDate.of(2023, 5, 8));
        Set<LocalDate> movedAway = Set.of(LocalDate.of(2020, 5, 4), LocalDate.of(2022, 5, 30));

        Set<BankHoliday> published = EnglandAndWales.bankHolidays().stream()
                .filter(holiday -> !proclaimed.contains(holiday.day()))
                .collect(Collectors.toSet());
        Set<BankHoliday> usual = EnglandAndWales.years().stream()
                .flatMap(year -> UsualBankHolidays.of(year).stream())
                .filter(holiday -> !movedAway.contains(holiday.day()))
                .collect(Collectors.toSet());

        assertThat(usual).isEqualTo(published);
    }
}
