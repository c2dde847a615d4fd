package uk.redress.clock;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The one clock of the whole system; the engine's clock asks it too. It shows the time of the machine, except in
 * demonstration and test mode ({@code -Dredress.clock.movable=true}), where it may have been moved forward and stays so
 * over a restart.
 */
@ApplicationScoped
class MovableClock extends Clock {

    private static final Clock MACHINE = Clock.system(Today.ENGLAND);

    @Inject
    ClockOffsets offsets;

    @Inject
    Event<ClockMoved> moved;

    private volatile @Nullable Duration ahead;

    static boolean isMovable() {
        return Boolean.getBoolean("redress.clock.movable");
    }

    boolean isAhead() {
        return isMovable() && !ahead().isZero();
    }

    @Override
    public Instant instant() {
        return isMovable() ? MACHINE.instant().plus(ahead()) : MACHINE.instant();
    }

    @Override
    public ZoneId getZone() {
        return Today.ENGLAND;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new InZone(this, zone);
    }

    // The clock must not run ahead of a move that is rolled back, so it only follows what was committed.
    void follow(@Observes(during = AFTER_SUCCESS) ClockSetForward set) {
        ahead = set.ahead();
        moved.fire(new ClockMoved(instant()));
    }

    private Duration ahead() {
        Duration known = ahead;
        if (known == null) {
            known = offsets.current();
            ahead = known;
        }
        return known;
    }

    private static final class InZone extends Clock {

        private final MovableClock clock;
        private final ZoneId zone;

        private InZone(MovableClock clock, ZoneId zone) {
            this.clock = clock;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new InZone(clock, other);
        }
    }
}
