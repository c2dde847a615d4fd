package uk.redress.reminders;

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
import java.util.List;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import uk.redress.access.Actor;
import uk.redress.access.CurrentActor;
import uk.redress.access.Visibility;
import uk.redress.kernel.ComplaintNumber;

/** The reminders of the person who asks: of work they hold, and for the complaints team of work nobody holds. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER, AUDITOR})
public class ReadingReminders {

    // The latest rung of a clock, or of an enquiry of the Ombudsman, says all that the earlier ones said.
    private static final String MINE = """
            select distinct on (r.due, r.of) c.number, c.summary, g.sentence, r.falls_on, r.due_on
              from (select 'clock' as due, s.id as of, p.id, p.rung_id, p.falls_on, s.due_on, k.id as complaint_id
                      from reminder p
                      join statutory_clock s on s.id = p.clock_id and s.stopped_on is null
                           and (s.leads or s.kind = 'INVESTIGATION_FROM_STATEMENT')
                      join complaint k on k.number = s.complaint_number
                    union all
                    select 'enquiry', e.id, p.id, p.rung_id, p.falls_on, e.due_on, e.complaint_id
                      from reminder p join ombudsman_waits_for e on e.id = p.enquiry_id) r
              join reminder_rung g on g.id = r.rung_id
              join complaint c on c.id = r.complaint_id and c.step is not null
             where (c.holder_id = :me or (c.holder_id is null and :team)) and %s
             order by r.due, r.of, r.falls_on desc, r.id desc""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentActor current;

    /**
     * The most pressing first.
     *
     * @param most how many at the most; a page has room for so many
     */
    public List<Reminder> mine(int most) {
        Actor actor = current.actor();
        Visibility sight = current.visibility();
        boolean team =
                switch (java.util.Objects.requireNonNull(actor.role())) {
                    case OFFICER, COMPLAINTS_MANAGER -> true;
                    default -> false;
                };
        NativeQuery<Tuple> query = entities.unwrap(Session.class)
                .createNativeQuery(
                        "select * from (" + MINE.formatted(sight.condition("c")) + ") as latest"
                                + " order by due_on, number limit :most",
                        Tuple.class)
                .setParameter("me", actor.account())
                .setParameter("team", team)
                .setParameter("most", most);
        return sight.bind(query)
                .getResultStream()
                .map(row -> new Reminder(
                        new ComplaintNumber(row.get(0, String.class)),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3, LocalDate.class),
                        row.get(4, LocalDate.class)))
                .toList();
    }
}
