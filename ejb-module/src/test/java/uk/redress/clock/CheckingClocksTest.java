package uk.redress.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.redress.clock.ClockFixtures.COMPLAINT;
import static uk.redress.clock.ClockFixtures.DAY_TEN;
import static uk.redress.clock.ClockFixtures.RECEIVED;
import static uk.redress.clock.ClockFixtures.aClock;
import static uk.redress.clock.ClockFixtures.anAcknowledgementClock;
import static uk.redress.clock.ClockFixtures.anExtendedClock;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CheckingClocksTest {

    private final ClocksInMemory clocks = new ClocksInMemory();
    private final BankHolidaysInMemory holidays = new BankHolidaysInMemory();
    private final CheckingClocks checking = new CheckingClocks();

    @BeforeEach
    void the_check_reads_what_is_stored() {
        checking.clocks = clocks;
        checking.stored = holidays;
    }

    @Test
    void clocks_that_are_right_are_not_named() {
        clocks.add(aClock());
        clocks.add(anExtendedClock());

        assertThat(checking.differing()).isEmpty();
    }

    @Test
    void a_clock_whose_stored_day_is_not_what_its_facts_give_is_named() {
        clocks.add(aClock());
        holidays.add(new BankHoliday(LocalDate.of(2026, 12, 1), "Slipped past the use case"));

        assertThat(checking.differing())
                .containsExactly(
                        new DifferingClock(COMPLAINT, ClockKind.LOCAL_RESOLUTION, DAY_TEN, LocalDate.of(2026, 12, 7)));
        assertThat(checking.differing().get(0).sentence()).contains("4 December 2026", "7 December 2026");
    }

    @Test
    void a_stopped_clock_is_history_and_not_checked() {
        StatutoryClock met = anAcknowledgementClock();
        met.stop(RECEIVED);
        clocks.add(met);
        holidays.add(new BankHoliday(LocalDate.of(2026, 11, 23), "Slipped past the use case"));

        assertThat(checking.differing()).isEmpty();
    }

    @Test
    void with_twelve_months_in_hand_there_is_no_warning() {
        assertThat(warningOn("2027-12-31")).isEmpty();
    }

    @Test
    void with_a_day_less_the_warning_says_what_to_add() {
        assertThat(warningOn("2028-01-01"))
                .contains(
                        "The calendar of bank holidays is known until 31 December 2028, less than 12 months ahead. Add 2029.");
    }

    private java.util.Optional<String> warningOn(String day) {
        checking.today = new Today(Clock.fixed(Today.startOf(LocalDate.parse(day)), Today.ENGLAND));
        return checking.calendarWarning();
    }
}
