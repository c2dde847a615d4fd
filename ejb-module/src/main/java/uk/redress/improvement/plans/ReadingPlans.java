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
import java.util.List;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import uk.redress.access.Colleague;
import uk.redress.access.Colleagues;
import uk.redress.access.CurrentActor;
import uk.redress.access.Role;
import uk.redress.clock.Today;
import uk.redress.kernel.NotFound;

/** The plans, and what they are made of. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER, AUDITOR, PROGRAMME_OFFICE, LEAD, BOARD_CLERK, MEMBER})
public class ReadingPlans {

    private static final String PLANS = """
            select p.reference, p.version, p.title, p.kind, p.purpose, p.starts_on, p.ends_on, f.reference as follows,
                   p.closed_on, p.closed_because, count(a.id) filter (where a.step <> 'DROPPED') as actions,
                   count(a.id) filter (where a.step = 'DROPPED') as dropped,
                   count(a.id) filter (where a.step in ('EMBEDDING', 'CHECK_EMBEDDED', 'EMBEDDED')) as accepted,
                   count(a.id) filter (where a.due_on < :today
                     and a.step in ('APPROVE_ACTION', 'REVISE_ACTION', 'CARRY_OUT')) as overdue,
                   count(a.id) filter (where a.resources = 'TO_BE_CONFIRMED' and a.step not in ('EMBEDDED', 'DROPPED'))
                     as to_be_confirmed
              from plan p
              left join plan f on f.id = p.follows_id
              left join plan_place pp on pp.plan_id = p.id and pp.ended_on is null
              left join improvement_action a on a.id = pp.action_id
             where %s
             group by p.id, f.reference
             order by p.closed_on is not null, p.starts_on desc, p.id desc""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentActor current;

    @Inject
    Colleagues colleagues;

    @Inject
    Today today;

    /** Those that run first, the newest first. */
    public List<PlanInList> all() {
        return query("true").getResultStream().map(ReadingPlans::plan).toList();
    }

    /** Their names and nothing of what is in them, in the same order: for a choice, however much they hold. */
    public List<PlanName> names() {
        return entities.unwrap(Session.class)
                .createNativeQuery("""
                        select reference, title from plan
                         order by closed_on is not null, starts_on desc, id desc""", Tuple.class)
                .getResultStream()
                .map(row -> new PlanName(row.get(0, String.class), row.get(1, String.class)))
                .toList();
    }

    /** @throws NotFound when there is none of that reference */
    public PlanInList called(String reference) {
        return query("p.reference = :reference")
                .setParameter("reference", reference)
                .getResultStream()
                .map(ReadingPlans::plan)
                .findFirst()
                .orElseThrow(() -> new NotFound("The plan"));
    }

    public List<String> workstreams(String plan) {
        return titles(
                "select w.title from workstream w join plan p on p.id = w.plan_id where p.reference = :plan"
                        + " order by w.position",
                plan);
    }

    public List<String> priorities(String plan) {
        return titles(
                "select distinct pr.title from priority pr join workstream w on w.id = pr.workstream_id"
                        + " join plan p on p.id = w.plan_id where p.reference = :plan order by pr.title",
                plan);
    }

    /** Everybody who may lead an action, by name. */
    public List<Colleague> whoMayLead() {
        return colleagues.in(
                Role.LEAD, Role.SERVICE_MANAGER, Role.COMPLAINTS_MANAGER, Role.OFFICER, Role.PROGRAMME_OFFICE);
    }

    /** Whether the person who asks keeps the plans. */
    public boolean mayKeep() {
        return current.actor().is(Role.PROGRAMME_OFFICE);
    }

    public boolean mayPropose() {
        return !current.actor().is(Role.AUDITOR)
                && !current.actor().is(Role.MEMBER)
                && !current.actor().is(Role.OFFICER);
    }

    private List<String> titles(String sql, String plan) {
        return entities.unwrap(Session.class)
                .createNativeQuery(sql, String.class)
                .setParameter("plan", plan)
                .getResultList();
    }

    private NativeQuery<Tuple> query(String which) {
        return entities.unwrap(Session.class)
                .createNativeQuery(PLANS.formatted(which), Tuple.class)
                .setParameter("today", today.date());
    }

    private static PlanInList plan(Tuple row) {
        return new PlanInList(
                row.get("reference", String.class),
                row.get("version", Long.class),
                row.get("title", String.class),
                PlanKind.valueOf(row.get("kind", String.class)),
                row.get("purpose", String.class),
                row.get("starts_on", LocalDate.class),
                row.get("ends_on", LocalDate.class),
                row.get("follows", String.class),
                row.get("closed_on", LocalDate.class),
                row.get("closed_because", String.class),
                row.get("actions", Long.class),
                row.get("dropped", Long.class),
                row.get("accepted", Long.class),
                row.get("overdue", Long.class),
                row.get("to_be_confirmed", Long.class));
    }
}
