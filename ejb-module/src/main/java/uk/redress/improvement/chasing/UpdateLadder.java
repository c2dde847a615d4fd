package uk.redress.improvement.chasing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import org.hibernate.Session;

/** The rungs, in the order in which they are counted. */
@ApplicationScoped
class UpdateLadder {

    @PersistenceContext
    EntityManager entities;

    List<UpdateRung> rungs() {
        return entities.unwrap(Session.class)
                .createNativeQuery("""
                        select id, version, counted_from, working_days, tells, sentence, active from update_rung
                         order by counted_from, working_days, id""", Tuple.class)
                .getResultStream()
                .map(row -> new UpdateRung(
                        row.get(0, Long.class),
                        row.get(1, Long.class),
                        UpdateRung.CountedFrom.valueOf(row.get(2, String.class)),
                        row.get(3, Integer.class),
                        UpdateRung.Tells.valueOf(row.get(4, String.class)),
                        row.get(5, String.class),
                        row.get(6, Boolean.class)))
                .toList();
    }
}
