package uk.redress.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;

class MovingTheClockTest {

    private static final String MOVABLE = "redress.clock.movable";

    private final OffsetInMemory offset = new OffsetInMemory();
    private final Heard<ClockSetForward> set = new Heard<>();
    private final Heard<Happening> happened = new Heard<>();
    private final MovingTheClock moving = new MovingTheClock();

    @BeforeEach
    void it_is_a_sunday_noon_in_a_demonstration() {
        System.setProperty(MOVABLE, "true");
        moving.today = new Today(Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), Today.ENGLAND));
        moving.calendars = new Calendars();
        moving.calendars.stored = new BankHolidaysInMemory();
        moving.offsets = offset;
        moving.set = set;
        moving.happened = happened;
    }

    @AfterEach
    void the_demonstration_is_over() {
        System.clearProperty(MOVABLE);
    }

    @Test
    void it_moves_to_the_same_time_of_a_later_day() {
        moving.to(LocalDate.of(2026, 12, 2));

        assertThat(offset.ahead).isEqualTo(Duration.ofDays(10));
        assertThat(set.all()).containsExactly(new ClockSetForward(Duration.ofDays(10)));
        assertThat(happened.all()).extracting(Happening::act).containsExactly("clock.moved");
    }

    @Test
    void across_the_change_to_summer_time_it_is_still_noon() {
        moving.to(LocalDate.of(2027, 4, 1));

        assertThat(offset.ahead).isEqualTo(Duration.ofDays(130).minusHours(1));
    }

    @Test
    void a_second_move_adds_to_the_first() {
        offset.ahead = Duration.ofDays(3);

        moving.to(LocalDate.of(2026, 11, 23));

        assertThat(offset.ahead).isEqualTo(Duration.ofDays(4));
    }

    @Test
    void it_never_moves_back_nor_stays() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> moving.to(LocalDate.of(2026, 11, 22)))
                .withMessage("The clock only moves forward, and today is already 22 November 2026.");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> moving.to(LocalDate.of(2020, 1, 1)));
    }

    @Test
    void it_does_not_move_beyond_the_known_calendar() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> moving.to(LocalDate.of(2029, 1, 1)))
                .withMessageContaining("known until 31 December 2028");
    }

    @Test
    void in_ordinary_use_it_cannot_be_moved_and_shows_the_time_of_the_machine() {
        System.clearProperty(MOVABLE);
        offset.ahead = Duration.ofDays(3);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> moving.to(LocalDate.of(2026, 12, 2)))
                .withMessageContaining("only be moved in a demonstration or a test");
        assertThat(moving.isMovable()).isFalse();
        assertThat(moving.ahead()).isZero();
        assertThat(theClock().instant()).isBeforeOrEqualTo(Clock.systemUTC().instant());
    }

    @Test
    void after_a_restart_the_clock_goes_on_from_where_it_was_moved_to() {
        offset.ahead = Duration.ofDays(3);
        Instant before = Clock.systemUTC().instant();

        assertThat(theClock().instant()).isAfterOrEqualTo(before.plus(Duration.ofDays(3)));
    }

    @Test
    void the_clock_follows_a_committed_move_at_once_in_every_zone_and_then_tells() {
        MovableClock clock = theClock();
        Clock elsewhere = clock.withZone(java.time.ZoneId.of("Asia/Tokyo"));
        Heard<ClockMoved> told = new Heard<>();
        clock.moved = told;
        Instant before = Clock.systemUTC().instant();

        clock.follow(new ClockSetForward(Duration.ofDays(30)));

        assertThat(elsewhere.instant()).isAfterOrEqualTo(before.plus(Duration.ofDays(30)));
        assertThat(told.all()).hasSize(1);
        assertThat(told.all().get(0).now()).isAfterOrEqualTo(before.plus(Duration.ofDays(30)));
    }

    private MovableClock theClock() {
        MovableClock clock = new MovableClock();
        clock.offsets = offset;
        clock.moved = new Heard<>();
        return clock;
    }

    private static final class OffsetInMemory extends ClockOffsets {

        private Duration ahead = Duration.ZERO;

        @Override
        Duration current() {
            return ahead;
        }

        @Override
        void keep(Duration duration) {
            ahead = duration;
        }
    }
}
