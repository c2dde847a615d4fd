package uk.redress.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The shipped calendar, to be changed without a database. */
final class BankHolidaysInMemory extends BankHolidays {

    private final List<BankHoliday> holidays = new ArrayList<>(EnglandAndWales.bankHolidays());
    private final List<Integer> years = new ArrayList<>(EnglandAndWales.years());

    @Override
    List<BankHoliday> all() {
        return holidays.stream().sorted().toList();
    }

    @Override
    List<Integer> knownYears() {
        return years.stream().sorted().toList();
    }

    @Override
    void add(BankHoliday holiday) {
        holidays.add(holiday);
    }

    @Override
    void remove(LocalDate day) {
        holidays.removeIf(holiday -> holiday.day().equals(day));
    }

    @Override
    void know(int year) {
        years.add(year);
    }
}
