package uk.redress.boards;

import static uk.redress.access.Role.Names.AUDITOR;
import static uk.redress.access.Role.Names.BOARD_CLERK;
import static uk.redress.access.Role.Names.LEAD;
import static uk.redress.access.Role.Names.MEMBER;
import static uk.redress.access.Role.Names.PROGRAMME_OFFICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import uk.redress.access.Colleague;
import uk.redress.access.Colleagues;
import uk.redress.access.CurrentActor;
import uk.redress.access.Role;
import uk.redress.clock.Today;
import uk.redress.kernel.NotFound;

/** The bodies that steer the programme or hold it to account, and what they owe. */
@Stateless
@RolesAllowed({AUDITOR, PROGRAMME_OFFICE, LEAD, BOARD_CLERK, MEMBER})
public class ReadingBodies {

    private static final String BODIES = """
            select b.reference, b.kind, b.name, b.version, b.purpose, p.reference as part_of, p.name as part_of_name,
                   b.quorum, b.weeks, b.reports_to, b.set_up_on, b.id, b.dissolved_on,
                   b.dissolved_because,
                   (select m.name from body_member m
                     where m.body_id = b.id and m.role = 'CHAIR' and m.until_on is null) as chair,
                   next.reference as next_meeting, next.held_on as next_on,
                   (select max(m.held_on) from meeting m where m.body_id = b.id and m.attended_on is not null) as last_on,
                   greatest((select max(t.agreed_on) from body_terms t where t.body_id = b.id),
                            (select max(t.reviewed_on) from body_terms_review t where t.body_id = b.id)) as terms_seen_on,
                   acting.open as open_actions, acting.overdue as overdue_actions,
                   asking.open as open_requests, asking.overdue as overdue_requests,
                   (select count(*) from meeting m where m.body_id = b.id and m.cancelled_on is null
                       and m.held_on < :today and m.sent_on is null) as owed_meetings,
                   case when b.reports_to is not null and b.dissolved_on is null then
                     (select m.held_on from meeting m where m.body_id = b.id and m.attended_on is not null
                         and m.held_on > coalesce((select max(a.held_on) from body_report r
                                                     join meeting a on a.id = r.after_id where r.body_id = b.id),
                                                  date '-infinity')
                       order by m.held_on offset 2 limit 1) end as report_owed_since
              from body b
              left join body p on p.id = b.part_of_id
              left join lateral (select m.reference, m.held_on from meeting m
                                  where m.body_id = b.id and m.held_on >= :today and m.cancelled_on is null
                                    and m.attended_on is null
                                  order by m.held_on limit 1) next on true
              cross join lateral (select count(*) as open, count(*) filter (where a.due_on < :today) as overdue
                                    from board_action a where a.body_id = b.id and a.closed_on is null) acting
              cross join lateral (select count(*) as open, count(*) filter (where q.due_on < :today) as overdue
                                    from information_request q where q.body_id = b.id and q.answered_on is null) asking
             where %s
             order by b.dissolved_on is not null,
                      array_position(array['IMPROVEMENT_BOARD', 'SUB_GROUP', 'PARTNERSHIP_BOARD', 'SCRUTINY_COMMITTEE',
                        'CABINET', 'OTHER'], b.kind), b.name""";

    private static final String MEMBERS = """
            select m.id, m.name, m.organisation, m.role, m.account_id is not null as account, m.from_on,
                   j.held_on as joined_at, m.joined_minute, m.joined_because, m.until_on, l.held_on as left_at,
                   m.left_minute, m.left_because,
                   (select string_agg(s.name || coalesce(' (' || s.organisation || ')', ''), ', ' order by s.id)
                      from member_substitute s where s.member_id = m.id
                       and (s.until_on is null or s.until_on > :today)) as substitutes
              from body_member m
              left join meeting j on j.id = m.joined_at_id
              left join meeting l on l.id = m.left_at_id
             where m.body_id = :body
             order by array_position(array['CHAIR', 'VICE_CHAIR', 'MEMBER', 'ADVISER', 'OBSERVER'], m.role), m.from_on, m.id""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    ListOfMeetings meetings;

    @Inject
    Colleagues colleagues;

    @Inject
    CurrentActor current;

    @Inject
    Today today;

    /** Boards first, then who scrutinises them. */
    public List<BodyInList> all() {
        return query("true").getResultStream().map(ReadingBodies::standing).toList();
    }

    /** @throws NotFound when there is none of that reference */
    public BodyShown called(String reference) {
        Tuple row = query("b.reference = :reference")
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("The body"));
        long id = row.get("id", Long.class);
        return new BodyShown(
                standing(row),
                row.get("version", Long.class),
                new BodyFacts(
                        BodyKind.valueOf(row.get("kind", String.class)),
                        row.get("name", String.class),
                        row.get("purpose", String.class),
                        row.get("part_of", String.class),
                        row.get("quorum", Integer.class),
                        row.get("weeks", Integer.class),
                        row.get("reports_to", String.class)),
                row.get("part_of_name", String.class),
                row.get("set_up_on", LocalDate.class),
                row.get("dissolved_because", String.class),
                terms(id),
                reviews(id),
                members(id),
                meetings.of(id),
                programme(id),
                reports(id));
    }

    /** Those that are at work: what can be named as where something is decided from now on. */
    public List<BodyInList> atWork() {
        return query("b.dissolved_on is null")
                .getResultStream()
                .map(ReadingBodies::standing)
                .toList();
    }

    /** Who may come instead of a member, now or on days ahead. */
    public List<SubstituteShown> substitutesOf(long member) {
        return entities.unwrap(Session.class)
                .createNativeQuery("""
                        select id, name, organisation, from_on, until_on from member_substitute
                         where member_id = :member and (until_on is null or until_on > :today) order by id""", Tuple.class)
                .setParameter("member", member)
                .setParameter("today", today.date())
                .getResultStream()
                .map(row -> new SubstituteShown(
                        row.get(0, Long.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3, LocalDate.class),
                        row.get(4, LocalDate.class)))
                .toList();
    }

    public boolean mayWrite() {
        return current.actor().is(Role.PROGRAMME_OFFICE) || current.actor().is(Role.BOARD_CLERK);
    }

    /** Whose account may stand behind a member. */
    public List<Colleague> accounts() {
        return colleagues.in(Role.MEMBER, Role.LEAD, Role.PROGRAMME_OFFICE, Role.BOARD_CLERK);
    }

    private NativeQuery<Tuple> query(String which) {
        return entities.unwrap(Session.class)
                .createNativeQuery(BODIES.formatted(which), Tuple.class)
                .setParameter("today", today.date());
    }

    private static BodyInList standing(Tuple row) {
        return new BodyInList(
                row.get("reference", String.class),
                BodyKind.valueOf(row.get("kind", String.class)),
                row.get("name", String.class),
                row.get("chair", String.class),
                row.get("next_meeting", String.class),
                row.get("next_on", LocalDate.class),
                row.get("last_on", LocalDate.class),
                row.get("terms_seen_on", LocalDate.class),
                row.get("open_actions", Long.class),
                row.get("overdue_actions", Long.class),
                row.get("open_requests", Long.class),
                row.get("overdue_requests", Long.class),
                row.get("owed_meetings", Long.class),
                row.get("report_owed_since", LocalDate.class),
                row.get("dissolved_on", LocalDate.class));
    }

    private List<BodyShown.Terms> terms(long body) {
        return read(
                "select edition, text, agreed_on, minute from body_terms where body_id = :body order by edition desc",
                body,
                row -> new BodyShown.Terms(
                        row.get(0, Integer.class),
                        row.get(1, String.class),
                        row.get(2, LocalDate.class),
                        row.get(3, String.class)));
    }

    private List<BodyShown.TermsReview> reviews(long body) {
        return read(
                """
                select reviewed_on, outcome, minute, by_name from body_terms_review
                 where body_id = :body order by reviewed_on desc, id desc""",
                body,
                row -> new BodyShown.TermsReview(
                        row.get(0, LocalDate.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3, String.class)));
    }

    private List<BodyShown.MemberShown> members(long body) {
        return read(
                entities.unwrap(Session.class)
                        .createNativeQuery(MEMBERS, Tuple.class)
                        .setParameter("today", today.date()),
                body,
                row -> new BodyShown.MemberShown(
                        row.get("id", Long.class),
                        row.get("name", String.class),
                        row.get("organisation", String.class),
                        MemberRole.valueOf(row.get("role", String.class)),
                        row.get("account", Boolean.class),
                        row.get("from_on", LocalDate.class),
                        row.get("joined_at", LocalDate.class),
                        row.get("joined_minute", String.class),
                        row.get("joined_because", String.class),
                        row.get("until_on", LocalDate.class),
                        row.get("left_at", LocalDate.class),
                        row.get("left_minute", String.class),
                        row.get("left_because", String.class),
                        row.get("substitutes", String.class)));
    }

    private List<BodyShown.WorkItem> programme(long body) {
        return read(
                """
                select m.reference, m.held_on, i.title, i.writer, i.has_paper, i.received_on
                  from agenda_item i join meeting m on m.id = i.meeting_id
                 where m.body_id = :body and m.attended_on is null and m.cancelled_on is null
                   and i.taken_off_on is null
                 order by m.held_on, i.position, i.id""",
                body,
                row -> new BodyShown.WorkItem(
                        row.get(0, String.class),
                        row.get(1, LocalDate.class),
                        row.get(2, String.class),
                        row.get(3, String.class),
                        row.get(4, Boolean.class),
                        row.get(5, LocalDate.class)));
    }

    private List<BodyShown.Report> reports(long body) {
        return read(
                """
                select m.held_on, r.to_whom, r.text, r.sent_on, r.by_name from body_report r
                  join meeting m on m.id = r.after_id where r.body_id = :body order by r.sent_on desc, r.id desc""",
                body,
                row -> new BodyShown.Report(
                        row.get(0, LocalDate.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3, LocalDate.class),
                        row.get(4, String.class)));
    }

    private <T> List<T> read(String sql, long body, Function<Tuple, T> shown) {
        return read(entities.unwrap(Session.class).createNativeQuery(sql, Tuple.class), body, shown);
    }

    private static <T> List<T> read(NativeQuery<Tuple> query, long body, Function<Tuple, T> shown) {
        return query.setParameter("body", body).getResultStream().map(shown).toList();
    }
}
