package uk.redress.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static uk.redress.clock.ClockFixtures.COMPLAINT;
import static uk.redress.clock.ClockFixtures.DAY_TEN;
import static uk.redress.clock.ClockFixtures.RECEIVED;
import static uk.redress.clock.ClockFixtures.aClock;
import static uk.redress.clock.ClockFixtures.anAcknowledgementClock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;

class ExtendingTheCalendarTest {

    private static final LocalDate PROCLAIMED = LocalDate.of(2026, 12, 1);
    private static final LocalDate MONDAY_AFTER = LocalDate.of(2026, 12, 7);
    private static final String WHY = "Proclaimed on 25 November 2026.";

    private final ClocksInMemory clocks = new ClocksInMemory();
    private final BankHolidaysInMemory holidays = new BankHolidaysInMemory();
    private final Heard<DeadlineMoved> moved = new Heard<>();
    private final Heard<CalendarChanged> changed = new Heard<>();
    private final Heard<Happening> happened = new Heard<>();
    private final ExtendingTheCalendar extending = new ExtendingTheCalendar();

    @BeforeEach
    void an_open_complaint_is_due_on_day_ten() {
        extending.clocks = clocks;
        extending.stored = holidays;
        extending.moved = moved;
        extending.changed = changed;
        extending.happened = happened;
        clocks.add(aClock());
    }

    @Test
    void a_day_proclaimed_before_the_deadline_moves_it_and_the_history_says_why() {
        List<DeadlineMoved> all = extending.addDay(PROCLAIMED, "A day of thanks", WHY);

        assertThat(all)
                .containsExactly(new DeadlineMoved(
                        COMPLAINT,
                        ClockKind.LOCAL_RESOLUTION,
                        DAY_TEN,
                        MONDAY_AFTER,
                        "1 December 2026 is a bank holiday: A day of thanks."));
        assertThat(moved.all()).isEqualTo(all);
        assertThat(happened.all())
                .extracting(Happening::subject, Happening::act)
                .containsExactly(tuple("calendar", "calendar.day-added"), tuple(COMPLAINT.value(), "deadline.moved"));
        assertThat(changed.all()).hasSize(1);
    }

    @Test
    void a_day_on_the_deadline_itself_moves_it_too() {
        assertThat(extending.addDay(DAY_TEN, "A day of thanks", WHY))
                .extracting(DeadlineMoved::to)
                .containsExactly(MONDAY_AFTER);
    }

    @Test
    void a_day_after_the_deadline_or_before_the_start_moves_nothing() {
        assertThat(extending.addDay(MONDAY_AFTER, "A day of thanks", WHY)).isEmpty();
        assertThat(extending.addDay(RECEIVED, "Another", WHY)).isEmpty();
        assertThat(moved.all()).isEmpty();
    }

    @Test
    void every_running_clock_is_counted_again_and_no_stopped_one() {
        StatutoryClock acknowledgement = anAcknowledgementClock();
        clocks.add(acknowledgement);
        StatutoryClock stopped = anAcknowledgementClock();
        stopped.stop(RECEIVED);
        clocks.add(stopped);

        extending.addDay(LocalDate.of(2026, 11, 23), "A day of thanks", WHY);

        assertThat(acknowledgement.dueOn()).isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(stopped.dueOn()).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(moved.all()).hasSize(2);
    }

    @Test
    void taking_the_day_out_again_moves_the_deadline_back() {
        extending.addDay(PROCLAIMED, "A day of thanks", WHY);

        assertThat(extending.removeDay(PROCLAIMED, "It was entered by mistake."))
                .extracting(DeadlineMoved::from, DeadlineMoved::to)
                .containsExactly(tuple(MONDAY_AFTER, DAY_TEN));
        assertThat(holidays.all()).isEqualTo(EnglandAndWales.bankHolidays());
    }

    @Test
    void a_day_that_is_no_working_day_anyway_is_not_added() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> extending.addDay(LocalDate.of(2026, 12, 5), "A day of thanks", WHY))
                .withMessage("Saturday 5 December 2026 is not a working day already (Saturday).");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> extending.addDay(LocalDate.of(2026, 12, 28), "A day of thanks", WHY))
                .withMessageContaining("Boxing Day (substitute day)");
    }

    @Test
    void a_day_in_a_year_that_is_not_known_waits_for_its_year() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> extending.addDay(LocalDate.of(2029, 6, 1), "A day of thanks", WHY))
                .withMessageContaining("2029 is not known yet");
    }

    @Test
    void a_change_says_what_and_why() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> extending.addDay(PROCLAIMED, " ", WHY));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> extending.addDay(PROCLAIMED, "A day", " "));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> extending.removeDay(LocalDate.of(2026, 12, 25), ""));
        assertThat(holidays.all()).isEqualTo(EnglandAndWales.bankHolidays());
    }

    @Test
    void what_is_not_there_cannot_be_taken_out() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> extending.removeDay(PROCLAIMED, "It was entered by mistake."))
                .withMessage("1 December 2026 is not in the calendar of bank holidays.");
    }

    @Test
    void the_next_year_is_added_with_its_days_and_can_then_be_counted_in() {
        extending.addYear(2029, UsualBankHolidays.of(2029));

        WorkingCalendar calendar = holidays.calendar();
        assertThat(calendar.knownUntil()).isEqualTo(LocalDate.of(2029, 12, 31));
        assertThat(calendar.after(LocalDate.of(2028, 12, 29), WorkingDays.of(1)))
                .isEqualTo(LocalDate.of(2029, 1, 2));
        assertThat(changed.all()).hasSize(1);
        assertThat(happened.all()).extracting(Happening::act).containsExactly("calendar.year-added");
    }

    @Test
    void the_year_before_the_first_may_be_added_for_older_logs() {
        extending.addYear(2015, UsualBankHolidays.of(2015));

        assertThat(holidays.calendar().knownFrom()).isEqualTo(LocalDate.of(2015, 1, 1));
    }

    @Test
    void no_year_is_left_out_between() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> extending.addYear(2030, UsualBankHolidays.of(2030)))
                .withMessageContaining("the next is 2029");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> extending.addYear(2028, UsualBankHolidays.of(2028)));
    }

    @Test
    void a_year_with_a_day_missing_doubled_misplaced_or_on_a_weekend_is_refused() {
        List<BankHoliday> missing = UsualBankHolidays.of(2029).subList(0, 7);
        List<BankHoliday> doubled = new ArrayList<>(UsualBankHolidays.of(2029));
        doubled.add(doubled.get(0));
        List<BankHoliday> misplaced = UsualBankHolidays.of(2030);
        List<BankHoliday> onAWeekend = new ArrayList<>(UsualBankHolidays.of(2029));
        onAWeekend.add(new BankHoliday(LocalDate.of(2029, 6, 2), "A day of thanks"));

        assertRefused(missing, "One is missing");
        assertRefused(doubled, "1 January 2029 is there twice");
        assertRefused(misplaced, "is not in 2029");
        assertRefused(onAWeekend, "give the substitute day of A day of thanks instead");
        assertThat(holidays.knownYears()).doesNotContain(2029);
    }

    private void assertRefused(List<BankHoliday> days, String because) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> extending.addYear(2029, days))
                .withMessageContaining(because);
    }
}
