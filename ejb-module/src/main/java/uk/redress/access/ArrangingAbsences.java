package uk.redress.access;

import static uk.redress.access.Role.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.SERVICE_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.Session;
import uk.redress.kernel.Happening;
import uk.redress.kernel.NotFound;
import uk.redress.kernel.Refused;

/** A manager says when they are away, and who decides for them on those days. */
@Stateless
@RolesAllowed({Role.Names.COMPLAINTS_MANAGER, Role.Names.SERVICE_MANAGER})
public class ArrangingAbsences {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Colleagues colleagues;

    @Inject
    CurrentActor current;

    @Inject
    Event<Happening> happened;

    /** My own, the latest first. */
    public List<Absence> mine() {
        List<Tuple> rows = session()
                .createNativeQuery("""
                        select a.id, m.display_name, d.display_name, a.first_day, a.last_day
                          from absence a join account m on m.id = a.account_id join account d on d.id = a.deputy_id
                         where a.account_id = :me order by a.first_day desc, a.id desc limit 50""", Tuple.class)
                .setParameter("me", current.actor().account())
                .getResultList();
        return rows.stream()
                .map(row -> new Absence(
                        row.get(0, Long.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3, LocalDate.class),
                        row.get(4, LocalDate.class)))
                .toList();
    }

    /** Who may stand in: the other managers. */
    public List<Colleague> deputies() {
        long me = current.actor().account();
        return colleagues.in(COMPLAINTS_MANAGER, SERVICE_MANAGER).stream()
                .filter(colleague -> colleague.id() != me)
                .toList();
    }

    /** @throws Refused when the days contradict each other, or the deputy is no manager, or on these days there is one */
    public void arrange(long deputy, LocalDate firstDay, LocalDate lastDay) {
        if (lastDay.isBefore(firstDay)) {
            throw new Refused("The last day of the absence is before its first. Correct one of the two.");
        }
        Colleague standIn = deputies().stream()
                .filter(colleague -> colleague.id() == deputy)
                .findFirst()
                .orElseThrow(() -> new Refused("Choose the manager who decides for you."));
        long me = current.actor().account();
        keepStill(me);
        boolean overlaps = mine().stream()
                .anyMatch(other ->
                        !other.firstDay().isAfter(lastDay) && !other.lastDay().isBefore(firstDay));
        if (overlaps) {
            throw new Refused("You have a deputy on some of these days already. Take that absence away first.");
        }
        session()
                .createNativeMutationQuery("""
                        insert into absence (account_id, deputy_id, first_day, last_day)
                        values (:me, :deputy, :firstDay, :lastDay)""")
                .setParameter("me", me)
                .setParameter("deputy", deputy)
                .setParameter("firstDay", firstDay)
                .setParameter("lastDay", lastDay)
                .executeUpdate();
        happened.fire(Happening.of("accounts", "absence.arranged")
                .with("deputy", standIn.name())
                .with("from", firstDay)
                .with("until", lastDay));
    }

    /** @throws NotFound when it is not one of the person's own */
    public void takeAway(long id) {
        int gone = session()
                .createNativeMutationQuery("delete from absence where id = :id and account_id = :me")
                .setParameter("id", id)
                .setParameter("me", current.actor().account())
                .executeUpdate();
        if (gone == 0) {
            throw new NotFound("The absence");
        }
        happened.fire(Happening.of("accounts", "absence.takenAway"));
    }

    private void keepStill(long account) {
        session()
                .createNativeQuery("select id from account where id = :me for update", Long.class)
                .setParameter("me", account)
                .getSingleResult();
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
