package uk.redress.correspondence;

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
import java.time.Instant;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import uk.redress.access.CurrentActor;
import uk.redress.access.Visibility;
import uk.redress.clock.Today;
import uk.redress.complaints.LetterKind;
import uk.redress.kernel.ComplaintNumber;

/** What the complainant still has to be told: more time is of no use to somebody who does not know of it (reg. 14, 17). */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER, AUDITOR})
public class ReadingWhatIsToBeTold {

    // a letter has the name of the request it tells of
    private static final String TO_TELL = """
            select a.kind, decider.display_name, a.decided_at
              from approval a
              join complaint c on c.number = a.complaint_number
              join account decider on decider.id = a.decided_by
             where a.complaint_number = :number and a.decision = 'APPROVED' and c.closing is null
               and a.kind in ('EXTENSION', 'STAGE_TWO_EXTENSION') and %s
               and exists (select 1 from statutory_clock k
                            where k.complaint_number = a.complaint_number and k.stopped_on is null
                              and k.kind = case a.kind when 'EXTENSION' then 'LOCAL_RESOLUTION' else 'INVESTIGATION' end)
               and not exists (select 1 from letter l
                                where l.complaint_number = a.complaint_number and l.kind = a.kind
                                  and l.recorded_at >= a.decided_at)
             order by a.id desc limit 1""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentActor current;

    /** Empty when nothing is, or what it was about is over. */
    public Optional<ToBeTold> of(ComplaintNumber number) {
        Visibility sight = current.visibility();
        NativeQuery<Tuple> query = entities.unwrap(Session.class)
                .createNativeQuery(TO_TELL.formatted(sight.condition("c")), Tuple.class)
                .setParameter("number", number.value());
        return sight.bind(query)
                .getResultStream()
                .findFirst()
                .map(row -> new ToBeTold(
                        LetterKind.valueOf(row.get(0, String.class)),
                        row.get(1, String.class),
                        Today.dayOf(row.get(2, Instant.class))));
    }
}
