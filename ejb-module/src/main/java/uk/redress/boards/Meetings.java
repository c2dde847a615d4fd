package uk.redress.boards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.InWords;
import uk.redress.kernel.ChangedMeanwhile;
import uk.redress.kernel.NotFound;
import uk.redress.kernel.Refused;

/** The meetings, with what is prepared for them and who came. */
@ApplicationScoped
class Meetings {

    @PersistenceContext
    EntityManager entities;

    @Inject
    BoardNumbers numbers;

    String next() {
        return numbers.next("M");
    }

    void keep(Object thing) {
        entities.persist(thing);
    }

    /** Held until the act is done; a form filled in from an older version is refused. */
    Meeting meeting(String reference, long seen) {
        Meeting meeting = meeting(reference);
        if (meeting.version() != seen) {
            throw new ChangedMeanwhile(reference, seen);
        }
        entities.lock(meeting, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return meeting;
    }

    Meeting meeting(String reference) {
        return entities.createQuery("select m from Meeting m where m.reference = :reference", Meeting.class)
                .setParameter("reference", reference)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("The meeting"));
    }

    Body bodyOf(Meeting meeting) {
        return entities.find(Body.class, meeting.bodyId());
    }

    void dayMustBeFree(long body, LocalDate day) {
        boolean taken = entities.unwrap(Session.class)
                .createNativeQuery(
                        "select exists (select 1 from meeting where body_id = :body and held_on = :day)", Boolean.class)
                .setParameter("body", body)
                .setParameter("day", day)
                .getSingleResult();
        if (taken) {
            throw new Refused(
                    "This body has a meeting on %s already. Choose another day.".formatted(InWords.date(day)));
        }
    }

    AgendaItem item(Meeting meeting, long id) {
        return entities.createQuery(
                        "select i from AgendaItem i where i.id = :id and i.meetingId = :meeting"
                                + " and i.takenOffOn is null",
                        AgendaItem.class)
                .setParameter("id", id)
                .setParameter("meeting", meeting.id())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("The item of the agenda"));
    }

    int nextPosition(Meeting meeting) {
        return entities.createQuery(
                        "select coalesce(max(i.position), 0) + 1 from AgendaItem i where i.meetingId = :meeting",
                        Integer.class)
                .setParameter("meeting", meeting.id())
                .getSingleResult();
    }

    void moved(AgendaItem item, Meeting from, Meeting to, String because, LocalDate on) {
        entities.createNativeQuery("""
                        insert into agenda_item_move (item_id, from_id, to_id, because, moved_on)
                        values (:item, :from, :to, :because, :on)""")
                .setParameter("item", item.id())
                .setParameter("from", from.id())
                .setParameter("to", to.id())
                .setParameter("because", because)
                .setParameter("on", on)
                .executeUpdate();
    }

    void apologised(Meeting meeting, long member, LocalDate on, @Nullable String substitute) {
        entities.createNativeQuery("""
                        insert into attendance (meeting_id, member_id, apologies_on, substitute)
                        values (:meeting, :member, :on, cast(:substitute as text))
                        on conflict (meeting_id, member_id)
                        do update set apologies_on = excluded.apologies_on, substitute = excluded.substitute""")
                .setParameter("meeting", meeting.id())
                .setParameter("member", member)
                .setParameter("on", on)
                .setParameter("substitute", substitute)
                .executeUpdate();
    }

    void came(Meeting meeting, Attended attended) {
        entities.createNativeQuery("""
                        insert into attendance (meeting_id, member_id, came, substitute)
                        values (:meeting, :member, :came, cast(:substitute as text))
                        on conflict (meeting_id, member_id)
                        do update set came = excluded.came, substitute = coalesce(excluded.substitute, attendance.substitute)""")
                .setParameter("meeting", meeting.id())
                .setParameter("member", attended.member())
                .setParameter("came", attended.came().name())
                .setParameter("substitute", attended.substitute())
                .executeUpdate();
    }

    /** Who belonged to the body on the day of the meeting, and as what. */
    Map<Long, MemberRole> members(Meeting meeting) {
        List<Tuple> rows = entities.unwrap(Session.class)
                .createNativeQuery("""
                        select id, role from body_member
                         where body_id = :body and from_on <= :day and (until_on is null or until_on > :day)""", Tuple.class)
                .setParameter("body", meeting.bodyId())
                .setParameter("day", meeting.heldOn())
                .getResultList();
        Map<Long, MemberRole> members = new HashMap<>();
        rows.forEach(row -> members.put(row.get(0, Long.class), MemberRole.valueOf(row.get(1, String.class))));
        return members;
    }
}
