package uk.redress.clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The bank holidays as a page shows them, and what an administrator is offered when a year is added. */
@Stateless
@RolesAllowed({
    "OFFICER",
    "COMPLAINTS_MANAGER",
    "SERVICE_MANAGER",
    "AUDITOR",
    "ADMINISTRATOR",
    "PROGRAMME_OFFICE",
    "BOARD_CLERK"
})
public class ReadingTheCalendar {

    @Inject
    BankHolidays stored;

    @Inject
    Today today;

    /** The years that can be counted in, first to last. */
    public List<Integer> years() {
        return stored.knownYears();
    }

    public List<BankHoliday> of(int year) {
        return stored.all().stream()
                .filter(holiday -> holiday.day().getYear() == year)
                .toList();
    }

    public int yearToAdd() {
        List<Integer> years = years();
        return years.get(years.size() - 1) + 1;
    }

    /** What the year to add has unless something else is proclaimed: to be compared with the published list. */
    public List<BankHoliday> usualDaysOfYearToAdd() {
        return UsualBankHolidays.of(yearToAdd());
    }

    /** A sentence once fewer than twelve months of bank holidays are known. */
    public Optional<String> warning() {
        return CalendarHealth.warning(stored.calendar(), today.date());
    }
}
