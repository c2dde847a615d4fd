package uk.redress.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.redress.clock.ClockFixtures.CALENDAR;
import static uk.redress.clock.ClockFixtures.DAY_TEN;
import static uk.redress.clock.ClockFixtures.RECEIVED;
import static uk.redress.clock.ClockFixtures.aClock;
import static uk.redress.clock.ClockFixtures.anExtendedClock;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RunningClockTest {

    private static final LocalDate DAY_AFTER = DAY_TEN.plusDays(1);

    @Test
    void it_is_late_from_the_day_after_its_last() {
        RunningClock clock = aClock().asOthersSeeIt();

        assertThat(clock.isLateOn(DAY_TEN)).isFalse();
        assertThat(clock.isLateOn(DAY_AFTER)).isTrue();
    }

    @Test
    void once_met_it_is_late_or_not_for_ever() {
        RunningClock inTime = stoppedOn(DAY_TEN);
        RunningClock late = stoppedOn(DAY_AFTER);

        assertThat(inTime.isLateOn(DAY_AFTER)).isFalse();
        assertThat(inTime.isLateOn(LocalDate.of(2028, 1, 1))).isFalse();
        assertThat(late.isLateOn(DAY_AFTER)).isTrue();
        assertThat(late.isLateOn(RECEIVED)).isTrue();
    }

    @Test
    void called_off_it_is_neither() {
        StatutoryClock clock = aClock();
        clock.callOff(DAY_AFTER);

        assertThat(clock.asOthersSeeIt().calledOff()).isTrue();
        assertThat(clock.asOthersSeeIt().isRunning()).isFalse();
        assertThat(clock.asOthersSeeIt().isLateOn(LocalDate.of(2027, 6, 1))).isFalse();
    }

    @Test
    void it_passes_at_midnight_in_england_after_its_last_day() {
        RunningClock clock = aClock().asOthersSeeIt();

        assertThat(clock.endsAt()).isEqualTo("2026-12-05T00:00:00Z");
        assertThat(clock.hasPassedAt(clock.endsAt().minusMillis(1))).isFalse();
        assertThat(clock.hasPassedAt(clock.endsAt())).isTrue();
    }

    @Test
    void the_working_days_left_count_down_to_none_on_the_last_day_and_below_once_late() {
        RunningClock clock = aClock().asOthersSeeIt();

        assertThat(clock.workingDaysLeftOn(RECEIVED, CALENDAR)).hasValue(10);
        assertThat(clock.workingDaysLeftOn(LocalDate.of(2026, 11, 22), CALENDAR))
                .hasValue(10);
        assertThat(clock.workingDaysLeftOn(DAY_TEN, CALENDAR)).hasValue(0);
        assertThat(clock.workingDaysLeftOn(LocalDate.of(2026, 12, 7), CALENDAR)).hasValue(-1);
    }

    @Test
    void it_is_allowed_what_it_started_with_until_it_is_extended() {
        assertThat(aClock().asOthersSeeIt().allowed()).isEqualTo(WorkingDays.of(10));
        assertThat(anExtendedClock().asOthersSeeIt().allowed()).isEqualTo(WorkingDays.of(20));
        assertThat(anExtendedClock().asOthersSeeIt().timescale()).isEqualTo(WorkingDays.of(10));
    }

    @Test
    void a_page_can_ask_beforehand_whether_it_may_be_extended() {
        assertThat(aClock().asOthersSeeIt().refusalToExtendOn(DAY_TEN)).isEmpty();
        assertThat(aClock().asOthersSeeIt().refusalToExtendOn(DAY_AFTER)).isPresent();
        assertThat(anExtendedClock().asOthersSeeIt().refusalToExtendOn(DAY_TEN)).isPresent();
        assertThat(stoppedOn(RECEIVED).refusalToExtendOn(DAY_TEN)).isPresent();
    }

    private static RunningClock stoppedOn(LocalDate day) {
        StatutoryClock clock = aClock();
        clock.stop(day);
        return clock.asOthersSeeIt();
    }
}
