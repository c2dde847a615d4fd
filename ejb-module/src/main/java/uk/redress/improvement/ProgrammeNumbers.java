package uk.redress.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.hibernate.Session;
import uk.redress.clock.Today;

/** The references of the programme: a letter for the kind, the year, a running number without gaps or doubles. */
@ApplicationScoped
public class ProgrammeNumbers {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Today today;

    /** @param kind one letter: {@code S} for a source of findings, {@code F} for a finding, {@code P} for a plan */
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
