package uk.redress.improvement.picture;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
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
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import uk.redress.clock.Today;
import uk.redress.improvement.Ratings;
import uk.redress.improvement.picture.ActionCourse.Turn;

/** What the pictures of a plan are drawn from; a statement or two for each, however many actions there are. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER, AUDITOR, PROGRAMME_OFFICE, LEAD, BOARD_CLERK, MEMBER})
public class ReadingPicture {

    private static final String DEPENDENCIES = """
            select a.reference, n.reference as needs, coalesce(q.number, n.reference) as number
              from plan join plan_place p on p.plan_id = plan.id and p.ended_on is null
              join action_dependency d on d.action_id = p.action_id
              join improvement_action a on a.id = p.action_id
              join improvement_action n on n.id = d.needs_id
              left join plan_place q on q.plan_id = plan.id and q.action_id = n.id and q.ended_on is null
             where plan.reference = :plan
             order by p.sort_key, n.id""";

    // One that was brought in with a plan of last year was part of it when its time began.
    private static final String COURSES = """
            select a.id, least(p.placed_on, a.starts_on, a.first_due_on) as since, a.first_due_on, a.due_on,
                   coalesce(p.ended_on, (select max(d.decided_on) from action_decision d
                                          where d.action_id = a.id and a.step = 'DROPPED' and d.kind = 'DROPPED')) as left_on
              from plan join plan_place p on p.plan_id = plan.id join improvement_action a on a.id = p.action_id
             where plan.reference = :plan""";

    private static final String TURNS = """
            select d.action_id, d.decided_on, d.kind in ('ACCEPTED', 'EMBEDDED') as accepted
              from plan join plan_place p on p.plan_id = plan.id join action_decision d on d.action_id = p.action_id
             where plan.reference = :plan and d.kind in ('ACCEPTED', 'EMBEDDED', 'REOPENED', 'NOT_EMBEDDED')
             order by d.id""";

    private static final String PROMISES = """
            select w.title as workstream, a.plain_words, a.first_due_on,
            """ + Ratings.COLUMNS + """

              from plan join plan_place p on p.plan_id = plan.id and p.ended_on is null
              join workstream w on w.id = p.workstream_id
              join improvement_action a on a.id = p.action_id
              """ + Ratings.JOINS + """

             where plan.reference = :plan and a.step <> 'DROPPED'
             order by w.position, p.sort_key, p.id""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Ratings ratings;

    @Inject
    Today today;

    /** What waits for what in a plan, also where what it waits for is in another one. */
    public List<Dependency> dependencies(String plan) {
        return query(DEPENDENCIES, plan)
                .getResultStream()
                .map(row ->
                        new Dependency(row.get(0, String.class), row.get(1, String.class), row.get(2, String.class)))
                .toList();
    }

    /** @param from when the plan begins */
    public BurnUp burnUp(String plan, LocalDate from) {
        Map<Long, List<Turn>> turns = query(TURNS, plan)
                .getResultStream()
                .collect(groupingBy(
                        row -> row.get(0, Long.class),
                        mapping(row -> new Turn(row.get(1, LocalDate.class), row.get(2, Boolean.class)), toList())));
        List<ActionCourse> courses = query(COURSES, plan)
                .getResultStream()
                .map(row -> new ActionCourse(
                        row.get("since", LocalDate.class),
                        row.get("left_on", LocalDate.class),
                        row.get("first_due_on", LocalDate.class),
                        row.get("due_on", LocalDate.class),
                        turns.getOrDefault(row.get("id", Long.class), List.of())))
                .toList();
        return BurnUp.of(courses, from, today.date());
    }

    /** Everything a plan promises, in its order, without anybody's name; what was dropped is promised no more. */
    public List<PromiseInPlainWords> inPlainWords(String plan) {
        return query(PROMISES, plan)
                .setParameter("today", today.date())
                .getResultStream()
                .map(row -> new PromiseInPlainWords(
                        row.get("workstream", String.class),
                        row.get("plain_words", String.class),
                        row.get("due_on", LocalDate.class),
                        row.get("first_due_on", LocalDate.class),
                        ratings.of(row).rating()))
                .toList();
    }

    private NativeQuery<Tuple> query(String sql, String plan) {
        return entities.unwrap(Session.class)
                .createNativeQuery(sql, Tuple.class)
                .setParameter("plan", plan);
    }
}
