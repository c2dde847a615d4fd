package uk.redress.boards.owing;

import static uk.redress.access.Role.Names.AUDITOR;
import static uk.redress.access.Role.Names.BOARD_CLERK;
import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.LEAD;
import static uk.redress.access.Role.Names.MEMBER;
import static uk.redress.access.Role.Names.OFFICER;
import static uk.redress.access.Role.Names.PROGRAMME_OFFICE;
import static uk.redress.access.Role.Names.SERVICE_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.hibernate.Session;
import uk.redress.access.Actor;
import uk.redress.access.CurrentActor;
import uk.redress.access.Role;
import uk.redress.clock.CalendarMonths;
import uk.redress.clock.CalendarWeeks;
import uk.redress.clock.Today;

/**
 * What the boards and committees owe and are owed: overdue, or due within four weeks; what the executive says to scrutiny,
 * from the day it has the recommendations.
 */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER, AUDITOR, PROGRAMME_OFFICE, LEAD, BOARD_CLERK, MEMBER})
public class ReadingWhatBoardsOwe {

    private static final int WEEKS_AHEAD = 4;

    /** Of the terms the day is counted in Java, with the other months. */
    private static final String OWED = """
            select 'PAPERS' as kind, b.reference as body, b.name, m.reference as meeting, m.held_on,
                   cast(null as int) as number, cast(null as text) as what, count(*) as many, m.papers_due_on as due_on,
                   cast(null as date) as since
              from meeting m join body b on b.id = m.body_id
              join agenda_item i on i.meeting_id = m.id and i.has_paper and i.received_on is null and i.taken_off_on is null
             where m.attended_on is null and m.cancelled_on is null and m.held_on >= :today and m.papers_due_on <= :soon
             group by m.id, b.id
            union all
            select 'APOLOGIES', b.reference, b.name, m.reference, m.held_on, null, null,
                   count(a.apologies_on) filter (where a.substitute is null), m.apologies_due_on, null
              from meeting m join body b on b.id = m.body_id left join attendance a on a.meeting_id = m.id
             where m.attended_on is null and m.cancelled_on is null and m.held_on >= :today and m.apologies_due_on <= :soon
             group by m.id, b.id
            having m.apologies_due_on >= :today or count(a.apologies_on) filter (where a.substitute is null) > 0
            union all
            select case when m.attended_on is null then 'ATTENDANCE' when m.minutes is null then 'MINUTES_TO_DRAFT'
                        when m.agreed_on is null then 'MINUTES_TO_AGREE' else 'MINUTES_TO_SEND' end,
                   b.reference, b.name, m.reference, m.held_on, null, null, 0, m.send_by,
                   case when m.agreed_on is null then m.held_on end
              from meeting m join body b on b.id = m.body_id
             where m.cancelled_on is null and m.sent_on is null
               and (m.held_on < :today or m.attended_on is not null)
            union all
            select case when seen.day is null then 'TERMS_MISSING' else 'TERMS' end,
                   b.reference, b.name, null, null, null, null, 0, seen.day,
                   case when seen.day is null then b.set_up_on end
              from body b
              cross join lateral (select greatest((select max(t.agreed_on) from body_terms t where t.body_id = b.id),
                                    (select max(r.reviewed_on) from body_terms_review r where r.body_id = b.id)) as day) seen
             where b.dissolved_on is null and (seen.day is null or seen.day <= :termsSeenBy)
            union all
            select 'REPORT', b.reference, b.name, third.reference, third.held_on, null, b.reports_to, 0, null, third.held_on
              from body b
              cross join lateral (select m.reference, m.held_on from meeting m
                                   where m.body_id = b.id and m.attended_on is not null
                                     and m.held_on > coalesce((select max(a.held_on) from body_report r
                                                                 join meeting a on a.id = r.after_id where r.body_id = b.id),
                                                              date '-infinity')
                                   order by m.held_on offset 2 limit 1) third
             where b.reports_to is not null and b.dissolved_on is null
            union all
            select 'ACTIONS', b.reference, b.name, null, null, null, null, count(*), min(a.due_on), null
              from board_action a join body b on b.id = a.body_id
             where a.closed_on is null and a.due_on < :today
             group by b.id
            union all
            select 'REQUEST', b.reference, b.name, null, null, q.number, q.question, 1, q.due_on, null
              from information_request q join body b on b.id = q.body_id
             where q.answered_on is null and q.due_on <= :soon
            union all
            select 'EXECUTIVE', b.reference, b.name, null, null, s.number, s.title, count(*), s.respond_by, null
              from recommendation_set s join body b on b.id = s.body_id
              join executive_recommendation r on r.set_id = s.id and r.response is null
             where s.respond_by is not null
             group by s.id, b.id""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentActor current;

    @Inject
    Today today;

    /** To whoever serves the boards, or looks over their shoulder; what has waited longest first. */
    public List<Owed> toMe() {
        return isForThem() ? read() : List.of();
    }

    private boolean isForThem() {
        Actor actor = current.actor();
        return actor.is(Role.BOARD_CLERK) || actor.is(Role.PROGRAMME_OFFICE) || actor.is(Role.AUDITOR);
    }

    private List<Owed> read() {
        LocalDate now = today.date();
        LocalDate soon = CalendarWeeks.after(now, WEEKS_AHEAD);
        return entities.unwrap(Session.class)
                .createNativeQuery(OWED, Tuple.class)
                .setParameter("today", now)
                .setParameter("soon", soon)
                .setParameter("termsSeenBy", CalendarMonths.after(soon, -CalendarMonths.TO_REVIEW_TERMS))
                .getResultStream()
                .map(ReadingWhatBoardsOwe::owed)
                .sorted(Comparator.comparing(ReadingWhatBoardsOwe::day)
                        .thenComparing(Owed::bodyName)
                        .thenComparing(Owed::kind))
                .toList();
    }

    private static LocalDate day(Owed owed) {
        return Objects.requireNonNull(owed.dueOn() == null ? owed.since() : owed.dueOn());
    }

    private static Owed owed(Tuple row) {
        OwedKind kind = OwedKind.valueOf(row.get("kind", String.class));
        LocalDate due = row.get("due_on", LocalDate.class);
        return new Owed(
                kind,
                row.get("body", String.class),
                row.get("name", String.class),
                row.get("meeting", String.class),
                row.get("held_on", LocalDate.class),
                row.get("number", Integer.class),
                row.get("what", String.class),
                row.get("many", Long.class),
                kind == OwedKind.TERMS
                        ? CalendarMonths.after(Objects.requireNonNull(due), CalendarMonths.TO_REVIEW_TERMS)
                        : due,
                row.get("since", LocalDate.class));
    }
}
