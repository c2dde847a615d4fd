package uk.redress.reminders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import org.hibernate.Session;
import uk.redress.clock.ClockKind;

/** The rungs of the clocks, in the order they are counted. */
@ApplicationScoped
class Ladder {

    @PersistenceContext
    EntityManager entities;

    List<Rung> rungs() {
        return entities.unwrap(Session.class)
                .createNativeQuery("""
                        select id, clock_kind, counted_from, working_days, sentence, active from reminder_rung
                         where clock_kind <> 'OMBUDSMAN_ENQUIRY'
                         order by clock_kind, counted_from desc, working_days""", Tuple.class)
                .getResultStream()
                .map(row -> new Rung(
                        row.get(0, Long.class),
                        ClockKind.valueOf(row.get(1, String.class)),
                        Rung.CountedFrom.valueOf(row.get(2, String.class)),
                        row.get(3, Integer.class),
                        row.get(4, String.class),
                        row.get(5, Boolean.class)))
                .toList();
    }
}
