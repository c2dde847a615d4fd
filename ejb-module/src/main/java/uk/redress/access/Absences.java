package uk.redress.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hibernate.Session;

/** Who stands in for whom, and on which days. */
@ApplicationScoped
public class Absences {

    @PersistenceContext
    EntityManager entities;

    /** The managers who are away on that day and have named this one as their deputy. */
    public Set<Long> awayWithDeputy(long deputy, LocalDate day) {
        List<Long> away = entities.unwrap(Session.class)
                .createNativeQuery("""
                        select account_id from absence
                         where deputy_id = :deputy and :day between first_day and last_day""", Long.class)
                .setParameter("deputy", deputy)
                .setParameter("day", day)
                .getResultList();
        return Set.copyOf(away);
    }
}
