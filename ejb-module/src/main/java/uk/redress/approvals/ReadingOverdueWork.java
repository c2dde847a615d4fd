package uk.redress.approvals;

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
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import uk.redress.access.Absences;
import uk.redress.access.CurrentActor;
import uk.redress.access.Visibility;
import uk.redress.clock.ClockKind;
import uk.redress.clock.Today;
import uk.redress.kernel.ComplaintNumber;

/** What a manager was told is overdue below them, or below somebody they stand in for, and still is. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER, AUDITOR})
public class ReadingOverdueWork {

    private static final int MOST = 2_000;

    private static final String UNDER = """
              from overdue_rung o
              join statutory_clock s on s.id = o.clock_id and s.stopped_on is null and s.leads and s.due_on < :today
              join complaint c on c.number = s.complaint_number and c.step is not null
              left join account h on h.id = coalesce(c.holder_id, c.manager_id)
             where o.told_id in (:mine) and %s
            """;

    private static final String UNDER_ME = """
            select c.number, left(c.summary, 200), s.kind, s.due_on, h.display_name, o.told_on, o.climbs_after
            """ + UNDER + " order by s.due_on, c.number limit :most";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Absences absences;

    @Inject
    CurrentActor current;

    @Inject
    Today today;

    public long howMany() {
        return under("select count(*)" + UNDER, Long.class).getSingleResult();
    }

    /** The longest overdue first. */
    public List<OverdueUnderMe> underMe() {
        return under(UNDER_ME, Tuple.class)
                .setParameter("most", MOST)
                .getResultStream()
                .map(row -> new OverdueUnderMe(
                        new ComplaintNumber(row.get(0, String.class)),
                        row.get(1, String.class),
                        ClockKind.valueOf(row.get(2, String.class)),
                        row.get(3, LocalDate.class),
                        row.get(4, String.class),
                        row.get(5, LocalDate.class),
                        row.get(6, LocalDate.class)))
                .toList();
    }

    private <T> NativeQuery<T> under(String sql, Class<T> result) {
        long me = current.actor().account();
        Set<Long> mine = new HashSet<>(absences.awayWithDeputy(me, today.date()));
        mine.add(me);
        Visibility sight = current.visibility();
        NativeQuery<T> query = entities.unwrap(Session.class)
                .createNativeQuery(sql.formatted(sight.condition("c")), result)
                .setParameter("mine", mine)
                .setParameter("today", today.date());
        return sight.bind(query);
    }
}
