package uk.redress.clock;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/**
 * The bank holidays a year has when nothing out of the ordinary is proclaimed. They are what an administrator is offered
 * when a year is added, to be compared with the published list; deadlines are never counted from here, except that Good
 * Friday, Christmas Day and Boxing Day are not working days whatever the list says (2006 Regulations, reg. 2).
 */
final class UsualBankHolidays {

    static final String CHRISTMAS_DAY = "Christmas Day";
    static final String BOXING_DAY = "Boxing Day";
    static final String GOOD_FRIDAY = "Good Friday";
    private static final String SUBSTITUTE = " (substitute day)";

    private UsualBankHolidays() {}

    static List<BankHoliday> of(int year) {
        LocalDate easter = easterSunday(year);
        return List.of(
                newYearsDay(year),
                new BankHoliday(goodFriday(year), GOOD_FRIDAY),
                new BankHoliday(easter.plusDays(1), "Easter Monday"),
                new BankHoliday(LocalDate.of(year, Month.MAY, 1).with(firstInMonth(MONDAY)), "Early May bank holiday"),
                new BankHoliday(LocalDate.of(year, Month.MAY, 1).with(lastInMonth(MONDAY)), "Spring bank holiday"),
                new BankHoliday(LocalDate.of(year, Month.AUGUST, 1).with(lastInMonth(MONDAY)), "Summer bank holiday"),
                christmasDay(year),
                boxingDay(year));
    }

    static LocalDate goodFriday(int year) {
        return easterSunday(year).minusDays(2);
    }

    private static BankHoliday newYearsDay(int year) {
        LocalDate first = LocalDate.of(year, Month.JANUARY, 1);
        return switch (first.getDayOfWeek()) {
            case SATURDAY -> new BankHoliday(first.plusDays(2), "New Year's Day" + SUBSTITUTE);
            case SUNDAY -> new BankHoliday(first.plusDays(1), "New Year's Day" + SUBSTITUTE);
            default -> new BankHoliday(first, "New Year's Day");
        };
    }

    // On a weekend either day moves two days on, past the other: Boxing Day keeps the Monday when Christmas is a
    // Sunday.
    private static BankHoliday christmasDay(int year) {
        return orTwoDaysLater(LocalDate.of(year, Month.DECEMBER, 25), CHRISTMAS_DAY);
    }

    private static BankHoliday boxingDay(int year) {
        return orTwoDaysLater(LocalDate.of(year, Month.DECEMBER, 26), BOXING_DAY);
    }

    private static BankHoliday orTwoDaysLater(LocalDate day, String name) {
        return WorkingCalendar.isWeekend(day)
                ? new BankHoliday(day.plusDays(2), name + SUBSTITUTE)
                : new BankHoliday(day, name);
    }

    // The Gregorian computus in the form known as Meeus, Jones and Butcher; the letters are theirs.
    private static LocalDate easterSunday(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = b / 4;
        int e = b % 4;
        int g = (8 * b + 13) / 25;
        int h = (19 * a + b - d - g + 15) % 30;
        int i = c / 4;
        int k = c % 4;
        int l = (32 + 2 * e + 2 * i - h - k) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int monthAndDay = h + l - 7 * m + 114;
        return LocalDate.of(year, monthAndDay / 31, monthAndDay % 31 + 1);
    }
}
