package uk.redress.processes;

import java.time.Instant;
import java.util.Date;
import org.flowable.common.engine.impl.runtime.Clock;

/** Moves the engine's time to where a test wants it; nothing waits. */
final class TestClock {

    private final Clock clock;

    TestClock(Clock clock) {
        this.clock = clock;
    }

    Instant instant() {
        return clock.getCurrentTime().toInstant();
    }

    void moveTo(Instant moment) {
        clock.setCurrentTime(Date.from(moment));
    }

    void stop() {
        clock.reset();
    }
}
