package uk.redress.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;

/** How far the clock has been moved forward, kept so that a restart does not turn time back. */
@ApplicationScoped
class ClockOffsets {

    @PersistenceContext
    EntityManager entities;

    Duration current() {
        Number seconds = (Number) entities.createNativeQuery("select coalesce(max(ahead_seconds), 0) from clock_offset")
                .getSingleResult();
        return Duration.ofSeconds(seconds.longValue());
    }

    void keep(Duration ahead) {
        entities.createNativeQuery("""
                        insert into clock_offset (ahead_seconds) values (:ahead)
                        on conflict (only_row) do update set ahead_seconds = excluded.ahead_seconds""").setParameter("ahead", ahead.toSeconds()).executeUpdate();
    }
}
