package uk.redress.boards.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import uk.redress.boards.MeetingOnHand;
import uk.redress.kernel.ChangedMeanwhile;
import uk.redress.kernel.NotFound;

/** What came out of meetings, as rows. */
@ApplicationScoped
class Outcomes {

    @PersistenceContext
    EntityManager entities;

    void keep(Object thing) {
        entities.persist(thing);
    }

    void decided(MeetingOnHand meeting, String minute, String text) {
        entities.createNativeQuery(
                        "insert into board_decision (meeting_id, minute, text) values (:meeting, :minute, :text)")
                .setParameter("meeting", meeting.id())
                .setParameter("minute", minute)
                .setParameter("text", text)
                .executeUpdate();
    }

    int nextAction(long body) {
        return next("select coalesce(max(a.number), 0) + 1 from BoardAction a where a.bodyId = :body", body);
    }

    int nextRequest(long body) {
        return next("select coalesce(max(r.number), 0) + 1 from InformationRequest r where r.bodyId = :body", body);
    }

    private int next(String query, long body) {
        return entities.createQuery(query, Integer.class)
                .setParameter("body", body)
                .getSingleResult();
    }

    BoardAction action(String body, int number, long seen) {
        BoardAction action = entities.createQuery("""
                        select a from BoardAction a where a.number = :number
                           and a.bodyId = (select b.id from Body b where b.reference = :body)""", BoardAction.class)
                .setParameter("number", number)
                .setParameter("body", body)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("The action"));
        if (action.version() != seen) {
            throw new ChangedMeanwhile(body, seen);
        }
        entities.lock(action, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return action;
    }

    InformationRequest request(String body, int number, long seen) {
        InformationRequest request = entities.createQuery("""
                        select r from InformationRequest r where r.number = :number
                           and r.bodyId = (select b.id from Body b where b.reference = :body)""", InformationRequest.class)
                .setParameter("number", number)
                .setParameter("body", body)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("The request"));
        if (request.version() != seen) {
            throw new ChangedMeanwhile(body, seen);
        }
        return request;
    }

    /** The day of the meeting in which it was asked or agreed. */
    LocalDate dayOf(String table, String body, int number) {
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        "select m.held_on from " + table
                                + " t join meeting m on m.id = t.meeting_id join body b on b.id = t.body_id"
                                + " where b.reference = :body and t.number = :number",
                        LocalDate.class)
                .setParameter("body", body)
                .setParameter("number", number)
                .getSingleResult();
    }

    /** Keeps what the action says now, before it says something else. */
    void changed(BoardAction action, String because, LocalDate on, String by) {
        entities.createNativeQuery("""
                        insert into board_action_change (action_id, text_was, due_was, because, changed_on, by_name)
                        values (:action, :text, :due, :because, :on, :by)""")
                .setParameter("action", action.id())
                .setParameter("text", action.text())
                .setParameter("due", action.dueOn())
                .setParameter("because", because)
                .setParameter("on", on)
                .setParameter("by", by)
                .executeUpdate();
    }

    void said(BoardAction action, @Nullable Long meeting, LocalDate on, String words, String by) {
        entities.createNativeQuery("""
                        insert into board_action_said (action_id, meeting_id, said_on, words, by_name)
                        values (:action, cast(:meeting as bigint), :on, :words, :by)""")
                .setParameter("action", action.id())
                .setParameter("meeting", meeting)
                .setParameter("on", on)
                .setParameter("words", words)
                .setParameter("by", by)
                .executeUpdate();
    }
}
