package uk.redress.improvement.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import uk.redress.improvement.ProgrammeNumbers;
import uk.redress.kernel.ChangedMeanwhile;
import uk.redress.kernel.NotFound;
import uk.redress.kernel.Refused;

/** The plans, their workstreams and priorities, and the places of actions. */
@ApplicationScoped
class Plans {

    @PersistenceContext
    EntityManager entities;

    @Inject
    ProgrammeNumbers numbers;

    String nextReference() {
        return numbers.next("P");
    }

    void keep(Object thing) {
        entities.persist(thing);
    }

    /** Locked, because whoever places an action takes its next number. */
    Plan called(String reference) {
        return entities.createQuery("select p from Plan p where p.reference = :reference", Plan.class)
                .setParameter("reference", reference)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("The plan"));
    }

    Plan called(String reference, long seen) {
        Plan plan = called(reference);
        if (plan.version() != seen) {
            throw new ChangedMeanwhile(reference, seen);
        }
        return plan;
    }

    long workstream(Plan plan, String title) {
        return sql("""
                        insert into workstream as w (plan_id, position, title)
                        values (:plan, (select count(*) + 1 from workstream where plan_id = :plan), :title)
                        on conflict (plan_id, title) do update set position = w.position returning id""")
                .setParameter("plan", plan.id())
                .setParameter("title", title)
                .getSingleResult();
    }

    @Nullable
    Long priority(long workstream, @Nullable String title) {
        return title == null
                ? null
                : sql("""
                        insert into priority as p (workstream_id, position, title)
                        values (:workstream, (select count(*) + 1 from priority where workstream_id = :workstream), :title)
                        on conflict (workstream_id, title) do update set position = p.position returning id""")
                        .setParameter("workstream", workstream)
                        .setParameter("title", title)
                        .getSingleResult();
    }

    /** @throws Refused when the number is taken, or the action has a place in the plan already */
    void place(Plan plan, long action, Where where, LocalDate on) {
        plan.mustBeOpen();
        long workstream = workstream(plan, where.workstream());
        String number = where.number() == null ? nextNumber(plan) : where.number();
        if (isTaken(plan, number)) {
            throw new Refused("This plan has an action numbered %s already. Choose another number, or leave it empty."
                    .formatted(number));
        }
        if (place(plan.id(), action).isPresent()) {
            throw new Refused("This action is part of the plan already.");
        }
        keep(new PlanPlace(plan.id(), action, workstream, priority(workstream, where.priority()), number, on));
    }

    private boolean isTaken(Plan plan, String number) {
        return !entities.createQuery(
                        "select p.id from PlanPlace p where p.planId = :plan and p.number = :number", Long.class)
                .setParameter("plan", plan.id())
                .setParameter("number", number)
                .getResultList()
                .isEmpty();
    }

    private String nextNumber(Plan plan) {
        long next = sql("select count(*) + 1 from plan_place where plan_id = :plan")
                .setParameter("plan", plan.id())
                .getSingleResult();
        while (isTaken(plan, Long.toString(next))) {
            next++;
        }
        return Long.toString(next);
    }

    Optional<PlanPlace> place(long plan, long action) {
        return entities.createQuery(
                        "select p from PlanPlace p where p.planId = :plan and p.actionId = :action", PlanPlace.class)
                .setParameter("plan", plan)
                .setParameter("action", action)
                .getResultStream()
                .findFirst();
    }

    List<PlanPlace> openPlaces(long action) {
        return entities.createQuery(
                        "select p from PlanPlace p where p.actionId = :action and p.endedOn is null", PlanPlace.class)
                .setParameter("action", action)
                .getResultList();
    }

    /** @throws Refused when there is none of that reference in the programme */
    long action(String reference) {
        return sql("select id from improvement_action where reference = :reference and step is not null")
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refused("There is no action %s in the programme.".formatted(reference)));
    }

    /** @throws Refused when there is none, or it goes no further itself */
    long openAction(String reference) {
        long id = action(reference);
        boolean over = sql("select id from improvement_action where id = :id and step in ('EMBEDDED', 'DROPPED')")
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .isPresent();
        if (over) {
            throw new Refused("%s is over. It cannot take the place of another action.".formatted(reference));
        }
        return id;
    }

    void goesOnAs(long from, long to) {
        entities.createNativeQuery("""
                        insert into action_succession (from_id, to_id) values (:from, :to) on conflict do nothing""")
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate();
    }

    /**
     * Without a lock: a plan that others go on from stays what it is.
     *
     * @return its id; null where none is named
     * @throws Refused when there is none of that reference
     */
    @Nullable
    Long find(@Nullable String plan) {
        return plan == null
                ? null
                : sql("select id from plan where reference = :plan")
                        .setParameter("plan", plan)
                        .getResultStream()
                        .findFirst()
                        .orElseThrow(() -> new Refused("There is no plan %s to go on from.".formatted(plan)));
    }

    /** Lets nobody else change what goes on from what until this transaction ends: two could close a circle together. */
    void keepOrderStill() {
        entities.createNativeQuery("select 1 from (select pg_advisory_xact_lock(7262)) as one", Integer.class)
                .getSingleResult();
    }

    /** Whether the one goes on from the other, straight or by way of others. */
    boolean follows(String later, String earlier) {
        return sql("""
                        with recursive before (id, follows_id, reference) as (
                          select id, follows_id, reference from plan where reference = :later
                          union
                          select p.id, p.follows_id, p.reference from plan p join before b on p.id = b.follows_id)
                        select id from before where reference = :earlier and reference <> :later""")
                .setParameter("later", later)
                .setParameter("earlier", earlier)
                .getResultStream()
                .findFirst()
                .isPresent();
    }

    private org.hibernate.query.NativeQuery<Long> sql(String text) {
        return entities.unwrap(Session.class).createNativeQuery(text, Long.class);
    }
}
