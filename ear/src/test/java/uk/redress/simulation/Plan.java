package uk.redress.simulation;

import java.time.LocalDate;

/**
 * What the seed decides beforehand: how many complaints arrive and when, and the few things that happen to the whole
 * office. The two years are always the same ones, so that a seed means the same lives whenever it is run.
 */
public final class Plan {

    static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    static final LocalDate LAST_DAY = LocalDate.of(2027, 12, 31);

    /** The last quarter of the time is left to finish in. */
    private static final int DAYS_OF_ARRIVAL = 540;

    private static final int AROUND_THE_MIDDLE = 365;

    private final long seed;
    private final int complaints;
    private final LocalDate proclamation;
    private final LocalDate newBankHoliday;
    private final PrintedCalendar calendarAfterwards;

    Plan(long seed, int complaints) {
        this.seed = seed;
        this.complaints = complaints;
        this.proclamation = FIRST_DAY.plusDays(dice("proclamation").between(150, 400));
        this.newBankHoliday = PrintedCalendar.printed()
                .after(proclamation, dice("new bank holiday").between(10, 40));
        this.calendarAfterwards = PrintedCalendar.printed().without(newBankHoliday);
    }

    long seed() {
        return seed;
    }

    int complaints() {
        return complaints;
    }

    public Dice dice(Object... about) {
        return new Dice(seed, about);
    }

    LocalDate arrivalOf(int complaint) {
        return FIRST_DAY.plusDays(dice("arrival", complaint).between(0, DAYS_OF_ARRIVAL));
    }

    /** The last day before the application is deployed again. */
    LocalDate redeploy() {
        return FIRST_DAY.plusDays(dice("redeploy").between(AROUND_THE_MIDDLE - 60, AROUND_THE_MIDDLE + 60));
    }

    /** The day on which a bank holiday that nobody knew of is proclaimed. */
    public LocalDate proclamation() {
        return proclamation;
    }

    /** That bank holiday: some working day two to eight weeks on. */
    public LocalDate newBankHoliday() {
        return newBankHoliday;
    }

    /** The day on which the log of a team that joins is brought in, with complaints that are open. */
    public LocalDate importDay() {
        return FIRST_DAY.plusDays(dice("import").between(60, 300));
    }

    /** The day on which a release brings new versions of the diagrams. */
    public LocalDate newDiagrams() {
        return FIRST_DAY.plusDays(dice("new diagrams").between(200, 450));
    }

    /** The day on which the complaints that run on the earlier ones are moved. */
    public LocalDate movedToNewDiagrams() {
        return newDiagrams().plusDays(dice("moved to new diagrams").between(5, 60));
    }

    /** The day from which a panel has to meet within 20 working days of the request, and no longer within 30. */
    public LocalDate soonerPanels() {
        return FIRST_DAY.plusDays(dice("sooner panels").between(250, 500));
    }

    /** How many complaints that log has. */
    public int imported() {
        return Math.max(4, complaints / 20);
    }

    /** The calendar as everybody knows it on a day, after that morning's news. */
    PrintedCalendar calendarOn(LocalDate day) {
        return day.isBefore(proclamation) ? PrintedCalendar.printed() : calendarAfterwards;
    }

    String howToReplay() {
        return "./mvnw -Psimulate -Dseed=%d -Dcomplaints=%d".formatted(seed, complaints);
    }
}
