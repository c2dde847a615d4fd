package uk.redress.boards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.hibernate.Session;
import uk.redress.clock.Today;

/** The references of boards: a letter for the kind, the year, a running number without gaps or doubles. */
@ApplicationScoped
public class BoardNumbers {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Today today;

    /** @param kind one letter: {@code B} for a body, {@code M} for a meeting, {@code R} for a risk */
    public String next(String kind) {
        int year = today.date().getYear();
        long running = entities.unwrap(Session.class)
                .createNativeQuery("""
                        insert into programme_numbering as n (kind, year, last) values (:kind, :year, 1)
                        on conflict (kind, year) do update set last = n.last + 1 returning last""", Long.class)
                .setParameter("kind", kind)
                .setParameter("year", year)
                .getSingleResult();
        return "%s-%d-%04d".formatted(kind, year, running);
    }
}
