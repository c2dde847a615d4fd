package uk.redress.boards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.Session;
import uk.redress.clock.InWords;
import uk.redress.kernel.Refused;

/** What a body would leave behind if it ended now. */
@ApplicationScoped
class LeftOpen {

    @PersistenceContext
    EntityManager entities;

    /** @throws Refused naming the next one; one whose day has passed was held, and who was there is not recorded */
    void noMeetingAhead(Body body) {
        session()
                .createNativeQuery("""
                        select min(held_on) from meeting
                         where body_id = :body and attended_on is null and cancelled_on is null having count(*) > 0""", LocalDate.class)
                .setParameter("body", body.id())
                .getResultStream()
                .findFirst()
                .ifPresent(day -> {
                    throw new Refused("%s still has the meeting of %s. Record who was there, or cancel it first."
                            .formatted(body.name(), InWords.date(day)));
                });
    }

    Optional<LocalDate> lastMet(Body body) {
        return session()
                .createNativeQuery(
                        "select max(held_on) from meeting where body_id = :body and attended_on is not null"
                                + " having count(*) > 0",
                        LocalDate.class)
                .setParameter("body", body.id())
                .getResultStream()
                .findFirst();
    }

    int actions(Body body) {
        return session()
                .createNativeQuery(
                        "select cast(count(*) as int) from board_action where body_id = :body and closed_on is null",
                        Integer.class)
                .setParameter("body", body.id())
                .getSingleResult();
    }

    /** They get the next numbers of the list that takes them over; the numbers they had are kept. */
    void handOver(Body from, Body to, LocalDate on) {
        entities.flush();
        session()
                .createNativeMutationQuery("""
                        insert into board_action_handover (action_id, from_id, number_was, to_id, handed_on)
                        select id, body_id, number, :to, :on from board_action
                         where body_id = :from and closed_on is null order by number""")
                .setParameter("from", from.id())
                .setParameter("to", to.id())
                .setParameter("on", on)
                .executeUpdate();
        session()
                .createNativeMutationQuery("""
                        update board_action a set body_id = :to, version = version + 1, number = given.number
                          from (select o.id, row_number() over (order by o.number)
                                       + (select coalesce(max(number), 0) from board_action where body_id = :to) as number
                                  from board_action o where o.body_id = :from and o.closed_on is null) given
                         where given.id = a.id""")
                .setParameter("from", from.id())
                .setParameter("to", to.id())
                .executeUpdate();
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
