package uk.redress.improvement;

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
import org.jspecify.annotations.Nullable;
import uk.redress.clock.Today;

/** The actions of plans, as everybody who has business with the programme may read them. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER, AUDITOR, PROGRAMME_OFFICE, LEAD, BOARD_CLERK, MEMBER})
public class ReadingPlanActions {

    private static final String ROWS = """
            select a.reference, p.number, w.title as workstream, pr.title as priority, a.text, a.owner,
                   lead.display_name as lead_name, a.first_due_on, a.resources, said.own_rating, said.forecast, kept.rating as reported,
                   (select count(*) from finding_answer f where f.action_id = a.id) as findings, p.ended_how,
            """ + Ratings.COLUMNS + """

              from plan_place p
              join plan on plan.id = p.plan_id
              join improvement_action a on a.id = p.action_id
              join workstream w on w.id = p.workstream_id
              left join priority pr on pr.id = p.priority_id
              left join account lead on lead.id = a.lead_id
              left join lateral (select u.own_rating,
                       case when u.given_at >= date_trunc('month', cast(:today as date)) - interval '1 month'
                            then u.forecast end as forecast
                      from action_update u
                     where u.action_id = a.id and u.given_at is not null order by u.id desc limit 1) said on true
              left join lateral (select r.rating from action_rating r
                     where r.action_id = a.id and r.month < date_trunc('month', cast(:today as date))
                     order by r.month desc limit 1) kept on true
            """ + Ratings.JOINS;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Ratings ratings;

    @Inject
    Today today;

    /** All of a plan, workstream by workstream, as it is numbered. */
    public List<ActionRow> of(String plan) {
        return read("plan.reference = :plan", "order by w.position, p.sort_key, p.id", Map.of("plan", plan));
    }

    /** What this account leads and is not over, the most pressing first. */
    public FoundActions ledBy(int most, long account) {
        return found(
                most,
                "a.lead_id = :lead and p.ended_on is null and a.step not in ('EMBEDDED', 'DROPPED')",
                "order by a.due_on nulls first, a.id",
                Map.of("lead", account));
    }

    /** Those whose lead is nobody's account yet and that want something of their lead, the most pressing first. */
    public FoundActions withoutLead(int most) {
        return found(
                most,
                "a.lead_id is null and p.ended_on is null"
                        + " and (a.step = 'APPROVE_ACTION' or a.step = 'CARRY_OUT' and asked.wanted_by is not null)",
                "order by asked.wanted_by nulls first, a.due_on nulls first, a.id",
                Map.of());
    }

    /** What waits at one of these steps, the longest due first. */
    public FoundActions at(int most, List<ActionStep> steps) {
        return found(
                most,
                "a.step in (:steps) and p.ended_on is null",
                "order by a.due_on nulls first, a.id",
                Map.of("steps", steps.stream().map(Enum::name).toList()));
    }

    /** Those with a request for another date that waits to be decided. */
    public FoundActions withDateAsked(int most) {
        return found(
                most,
                "p.ended_on is null and exists (select from action_date_change d"
                        + " where d.action_id = a.id and d.decided_by is null)",
                "order by a.due_on nulls first, a.id",
                Map.of());
    }

    /** Those whose update is late and of which this account was told; for the programme office also those that are told to it. */
    public FoundActions chasedUpTo(int most, long account, boolean office) {
        return found(
                most,
                "p.ended_on is null and exists (select from action_update u join update_chase c on c.update_id = u.id"
                        + " join update_rung g on g.id = c.rung_id and g.tells <> 'LEAD'"
                        + " where u.action_id = a.id and u.given_at is null"
                        + " and (c.told_id = :account or c.told_id is null and :office))",
                "order by a.due_on nulls first, a.id",
                Map.of("account", account, "office", office));
    }

    /** @param total how many there are, of which these come first */
    public record FoundActions(List<ActionRow> rows, long total) {}

    /** How many there are is only asked where there may be more. */
    private FoundActions found(int most, String which, String order, Map<String, Object> parameters) {
        List<ActionRow> rows = read(which, order + " limit " + most, parameters);
        return new FoundActions(rows, rows.size() < most ? rows.size() : count(which, parameters));
    }

    private long count(String which, Map<String, Object> parameters) {
        NativeQuery<Long> query = entities.unwrap(Session.class).createNativeQuery("""
                        select count(*) from plan_place p
                          join improvement_action a on a.id = p.action_id
                          left join action_update asked on asked.action_id = a.id and asked.given_at is null
                         where\s""" + which, Long.class);
        bind(query, parameters);
        return query.getSingleResult();
    }

    private List<ActionRow> read(String which, String order, Map<String, Object> parameters) {
        NativeQuery<Tuple> query =
                entities.unwrap(Session.class).createNativeQuery(ROWS + " where " + which + " " + order, Tuple.class);
        query.setParameter("today", today.date());
        bind(query, parameters);
        return query.getResultStream().map(this::row).toList();
    }

    private static void bind(NativeQuery<?> query, Map<String, Object> parameters) {
        parameters.forEach((name, value) -> {
            if (value instanceof List<?> many) {
                query.setParameterList(name, many);
            } else {
                query.setParameter(name, value);
            }
        });
    }

    private ActionRow row(Tuple row) {
        return new ActionRow(
                row.get("reference", String.class),
                row.get("number", String.class),
                row.get("workstream", String.class),
                row.get("priority", String.class),
                row.get("text", String.class),
                row.get("owner", String.class),
                row.get("lead_name", String.class),
                row.get("starts_on", LocalDate.class),
                row.get("due_on", LocalDate.class),
                row.get("first_due_on", LocalDate.class),
                ActionStep.valueOf(row.get("step", String.class)),
                ResourcesKind.valueOf(row.get("resources", String.class)),
                ratings.of(row),
                rating(row.get("own_rating", String.class)),
                rating(row.get("forecast", String.class)),
                rating(row.get("reported", String.class)),
                row.get("findings", Long.class),
                row.get("ended_how", String.class));
    }

    static @Nullable Rating rating(@Nullable String name) {
        return name == null ? null : Rating.valueOf(name);
    }
}
