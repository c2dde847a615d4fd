package uk.redress.improvement.plans;

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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.Today;
import uk.redress.improvement.ActionStep;
import uk.redress.improvement.Ratings;

/** Findings against the actions of a plan, with what is missing on either side: two questions, whatever its size. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER, AUDITOR, PROGRAMME_OFFICE, LEAD, BOARD_CLERK, MEMBER})
public class ReadingMatrix {

    private static final String ACTIONS = """
            select a.reference, p.number, w.title as workstream, a.text, a.owner,
                   (select count(*) from finding_answer f where f.action_id = a.id) as findings,
            """ + Ratings.COLUMNS + """

              from plan_place p
              join plan on plan.id = p.plan_id
              join improvement_action a on a.id = p.action_id
              join workstream w on w.id = p.workstream_id
            """ + Ratings.JOINS + """

             where plan.reference = :plan and p.ended_on is null and a.step <> 'DROPPED'
             order by w.position, p.sort_key, p.id""";

    /** What nothing answers at all belongs to every plan until one takes it up; what complaints led to never does. */
    private static final String FINDINGS = """
            with mine as (
              select a.id, a.reference from plan_place p
                join plan on plan.id = p.plan_id
                join improvement_action a on a.id = p.action_id
               where plan.reference = :plan and p.ended_on is null and a.step <> 'DROPPED'),
            wanted as (
              select f.source_id as id from mine
                join finding_answer fa on fa.action_id = mine.id
                join finding f on f.id = fa.finding_id
              union
              select s.id from finding_source s
               where s.kind <> 'COMPLAINT'
                 and not exists (select from finding f
                                   join finding_answer fa on fa.finding_id = f.id
                                   join improvement_action a on a.id = fa.action_id and a.step <> 'DROPPED'
                                   join plan_place p on p.action_id = a.id and p.ended_on is null
                                   join plan o on o.id = p.plan_id and o.closed_on is null
                                  where f.source_id = s.id))
            select s.reference as source, s.title, s.body, s.published_on, f.reference, f.addressee, f.number, f.text,
                   (select string_agg(mine.reference, ' ' order by mine.id) from finding_answer fa
                      join mine on mine.id = fa.action_id where fa.finding_id = f.id) as here,
                   (select string_agg(distinct o.reference, ' ') from finding_answer fa
                      join improvement_action a on a.id = fa.action_id and a.step <> 'DROPPED'
                      join plan_place p on p.action_id = a.id and p.ended_on is null
                      join plan o on o.id = p.plan_id and o.reference <> :plan and o.closed_on is null
                     where fa.finding_id = f.id) as elsewhere
              from wanted
              join finding_source s on s.id = wanted.id
              join finding f on f.source_id = s.id
             order by s.published_on, s.id, f.id""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Ratings ratings;

    @Inject
    Today today;

    /** Empty where there is no plan of that reference. */
    public Matrix of(String plan) {
        return new Matrix(
                entities.unwrap(Session.class)
                        .createNativeQuery(ACTIONS, Tuple.class)
                        .setParameter("today", today.date())
                        .setParameter("plan", plan)
                        .getResultStream()
                        .map(this::action)
                        .toList(),
                sources(entities.unwrap(Session.class)
                        .createNativeQuery(FINDINGS, Tuple.class)
                        .setParameter("plan", plan)
                        .getResultList()));
    }

    private Matrix.Action action(Tuple row) {
        return new Matrix.Action(
                row.get("reference", String.class),
                row.get("number", String.class),
                row.get("workstream", String.class),
                row.get("text", String.class),
                row.get("owner", String.class),
                ActionStep.valueOf(row.get("step", String.class)),
                ratings.of(row),
                row.get("findings", Long.class));
    }

    private static List<Matrix.Source> sources(List<Tuple> rows) {
        Map<String, List<Tuple>> bySource = new LinkedHashMap<>();
        rows.forEach(row -> bySource.computeIfAbsent(row.get("source", String.class), source -> new ArrayList<>())
                .add(row));
        return bySource.values().stream().map(ReadingMatrix::source).toList();
    }

    private static Matrix.Source source(List<Tuple> rows) {
        Tuple first = rows.get(0);
        return new Matrix.Source(
                first.get("source", String.class),
                first.get("title", String.class),
                first.get("body", String.class),
                first.get("published_on", LocalDate.class),
                rows.stream().map(ReadingMatrix::finding).toList());
    }

    private static Matrix.Finding finding(Tuple row) {
        return new Matrix.Finding(
                row.get("reference", String.class),
                row.get("source", String.class),
                row.get("title", String.class),
                row.get("addressee", String.class),
                row.get("number", String.class),
                row.get("text", String.class),
                Set.copyOf(words(row.get("here", String.class))),
                words(row.get("elsewhere", String.class)));
    }

    private static List<String> words(@Nullable String together) {
        return together == null ? List.of() : List.of(together.split(" "));
    }
}
