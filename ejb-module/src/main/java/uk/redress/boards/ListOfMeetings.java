package uk.redress.boards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;

/** The meetings as lists show them: one statement, however many. */
@ApplicationScoped
class ListOfMeetings {

    private static final String MEETINGS = """
            select m.reference, b.reference as body, b.name as body_name, m.held_on, m.starts_at, m.place, m.papers_due_on,
                   m.apologies_due_on, m.notice_sent_on, m.cancelled_on, m.attended_on, m.quorum, m.present,
                   m.minutes is not null as drafted, m.agreed_on, m.send_by, m.sent_on, m.difference,
                   paper.items, paper.missing
              from meeting m
              join body b on b.id = m.body_id
              cross join lateral (select count(*) as items,
                                         count(*) filter (where i.has_paper and i.received_on is null) as missing
                                    from agenda_item i where i.meeting_id = m.id and i.taken_off_on is null) paper
             where %s
             order by m.held_on desc""";

    @PersistenceContext
    EntityManager entities;

    /** The latest first. */
    List<MeetingInList> of(long body) {
        return read("m.body_id = :key", body);
    }

    Optional<MeetingInList> called(String reference) {
        return read("m.reference = :key", reference).stream().findFirst();
    }

    /** Those whose day has come, of every body: what can be named as where something was agreed. */
    List<MeetingInList> held(LocalDate today) {
        return read("m.held_on <= :key and m.cancelled_on is null", today);
    }

    private List<MeetingInList> read(String which, Object key) {
        return entities.unwrap(Session.class)
                .createNativeQuery(MEETINGS.formatted(which), Tuple.class)
                .setParameter("key", key)
                .getResultStream()
                .map(ListOfMeetings::meeting)
                .toList();
    }

    private static MeetingInList meeting(Tuple row) {
        String quorum = row.get("quorum", String.class);
        return new MeetingInList(
                row.get("reference", String.class),
                row.get("body", String.class),
                row.get("body_name", String.class),
                row.get("held_on", LocalDate.class),
                row.get("starts_at", String.class),
                row.get("place", String.class),
                row.get("papers_due_on", LocalDate.class),
                row.get("apologies_due_on", LocalDate.class),
                row.get("notice_sent_on", LocalDate.class),
                row.get("cancelled_on", LocalDate.class),
                row.get("attended_on", LocalDate.class),
                quorum == null ? null : Quorum.valueOf(quorum),
                row.get("present", Integer.class),
                row.get("drafted", Boolean.class),
                row.get("agreed_on", LocalDate.class),
                row.get("send_by", LocalDate.class),
                row.get("sent_on", LocalDate.class),
                row.get("difference", String.class),
                row.get("items", Long.class),
                row.get("missing", Long.class));
    }
}
