package uk.redress.reporting;

import static uk.redress.access.Role.Names.AUDITOR;
import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;
import static uk.redress.access.Role.Names.SERVICE_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Set;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import uk.redress.access.CurrentActor;
import uk.redress.access.Visibility;
import uk.redress.clock.Quarter;
import uk.redress.clock.Today;
import uk.redress.complaints.Standing;

/** Reports agreed pauses beside the figures, which they do not change: nothing stops a statutory clock (rule book H8). */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER, AUDITOR})
public class ReadingPauses {

    private static final String PAUSED = """
            select count(*) as complaints, count(*) filter (where %s) as late
              from complaint c
             where c.received_on between :from and :to
               and exists (select 1 from agreed_pause p where p.complaint_id = c.id) and %s""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentActor current;

    @Inject
    Today today;

    /** Of the complaints received in the quarter that the person who asks may see. */
    public PausesAgreed in(Quarter quarter) {
        Visibility sight = current.visibility();
        NativeQuery<Tuple> query = entities.unwrap(Session.class)
                .createNativeQuery(
                        PAUSED.formatted(
                                Standing.condition("c", Set.of(Standing.ANSWERED_LATE, Standing.OPEN_LATE)),
                                sight.condition("c")),
                        Tuple.class)
                .setParameter("from", quarter.firstDay())
                .setParameter("to", quarter.lastDay())
                .setParameter("today", today.date());
        Tuple row = sight.bind(query).getSingleResult();
        return new PausesAgreed(row.get("complaints", Long.class), row.get("late", Long.class));
    }
}
