package uk.redress.improvement.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.Session;
import uk.redress.access.Actor;
import uk.redress.access.CurrentActor;
import uk.redress.access.Role;
import uk.redress.kernel.NotFound;

/** What was written of workstreams' months, and who may write it. */
@ApplicationScoped
class HighlightReports {

    private static final String LEADS_THERE = """
            select exists (select from plan_place p join improvement_action a on a.id = p.action_id
                            where p.workstream_id = :workstream and p.ended_on is null and a.lead_id = :account)""";

    private static final String MINE = """
            select w.id from workstream w join plan on plan.id = w.plan_id
             where plan.reference = :plan
               and (:all or exists (select from plan_place p join improvement_action a on a.id = p.action_id
                                     where p.workstream_id = w.id and p.ended_on is null and a.lead_id = :account))""";

    private static final String WORKSTREAM = """
            select w.id, p.reference, p.title as plan_title, w.position, w.title
              from workstream w join plan p on p.id = w.plan_id
             where p.reference = :plan and w.position = :position""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentActor current;

    /** @throws NotFound when the plan has none in that place */
    WorkstreamInPlan workstream(String plan, int position) {
        return entities.unwrap(Session.class)
                .createNativeQuery(WORKSTREAM, Tuple.class)
                .setParameter("plan", plan)
                .setParameter("position", position)
                .getResultStream()
                .map(row -> new WorkstreamInPlan(
                        row.get("id", Long.class),
                        row.get("reference", String.class),
                        row.get("plan_title", String.class),
                        row.get("position", Integer.class),
                        row.get("title", String.class)))
                .findFirst()
                .orElseThrow(() -> new NotFound("The workstream"));
    }

    /** Waits for whoever writes in the same workstream right now. */
    void lock(WorkstreamInPlan workstream) {
        entities.unwrap(Session.class)
                .createNativeQuery("select id from workstream where id = :id for update", Long.class)
                .setParameter("id", workstream.id())
                .getSingleResult();
    }

    Optional<HighlightReport> find(WorkstreamInPlan workstream, ReportMonth month) {
        return entities.createQuery(
                        "select h from HighlightReport h where h.workstreamId = :workstream and h.month = :month",
                        HighlightReport.class)
                .setParameter("workstream", workstream.id())
                .setParameter("month", month.first())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    void keep(HighlightReport report) {
        entities.persist(report);
    }

    /** The office writes of every workstream, a lead of those where an action is theirs. */
    boolean mayWrite(WorkstreamInPlan workstream) {
        Actor actor = current.actor();
        return actor.is(Role.PROGRAMME_OFFICE) || (actor.is(Role.LEAD) && leadsIn(workstream, actor));
    }

    /** The ids of the workstreams of a plan that the person who asks may write of. */
    Set<Long> mayWriteOf(String plan) {
        Actor actor = current.actor();
        return Set.copyOf(entities.unwrap(Session.class)
                .createNativeQuery(MINE, Long.class)
                .setParameter("plan", plan)
                .setParameter("all", actor.is(Role.PROGRAMME_OFFICE))
                .setParameter("account", actor.account())
                .getResultList());
    }

    private boolean leadsIn(WorkstreamInPlan workstream, Actor actor) {
        List<Boolean> leads = entities.unwrap(Session.class)
                .createNativeQuery(LEADS_THERE, Boolean.class)
                .setParameter("workstream", workstream.id())
                .setParameter("account", actor.account())
                .getResultList();
        return leads.get(0);
    }
}
