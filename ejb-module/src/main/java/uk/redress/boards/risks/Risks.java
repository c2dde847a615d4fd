package uk.redress.boards.risks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.Session;
import uk.redress.access.CurrentActor;
import uk.redress.boards.BoardNumbers;
import uk.redress.kernel.ChangedMeanwhile;
import uk.redress.kernel.NotFound;
import uk.redress.kernel.Refused;

/** The risks and what was said of them. */
@ApplicationScoped
class Risks {

    @PersistenceContext
    EntityManager entities;

    @Inject
    BoardNumbers numbers;

    @Inject
    CurrentActor current;

    String next() {
        return numbers.next("R");
    }

    void keep(Risk risk) {
        entities.persist(risk);
    }

    Risk risk(String reference, long seen) {
        Risk risk = entities.createQuery("select r from Risk r where r.reference = :reference", Risk.class)
                .setParameter("reference", reference)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("The risk"));
        if (risk.version() != seen) {
            throw new ChangedMeanwhile(reference, seen);
        }
        entities.lock(risk, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return risk;
    }

    /**
     * What a workstream is called.
     *
     * @throws Refused when there is none, or its plan runs no more
     */
    String titleOf(long workstream) {
        return entities.unwrap(Session.class)
                .createNativeQuery("""
                        select w.title from workstream w join plan p on p.id = w.plan_id
                         where w.id = :id and p.closed_on is null""", String.class)
                .setParameter("id", workstream)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refused("Choose a workstream of a plan that runs."));
    }

    Optional<LocalDate> lastReviewed(Risk risk) {
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        "select max(reviewed_on) from risk_review where risk_id = :risk having count(*) > 0",
                        LocalDate.class)
                .setParameter("risk", risk.id())
                .getResultStream()
                .findFirst();
    }

    void reviewed(Risk risk, Judgement said) {
        entities.createNativeQuery("""
                        insert into risk_review (risk_id, reviewed_on, likelihood_before, impact_before, controls,
                          likelihood_after, impact_after, likelihood_target, impact_target, target_on, owner, next_step, next_due_on, words, by_name)
                        values (:risk, :on, :lb, :ib, cast(:controls as text), :la, :ia, cast(:lt as int), cast(:it as int), cast(:ton as date), :owner, cast(:step as text),
                          cast(:due as date), cast(:words as text), :by)""")
                .setParameter("risk", risk.id())
                .setParameter("on", said.on())
                .setParameter("lb", said.before().likelihood())
                .setParameter("ib", said.before().impact())
                .setParameter("controls", said.controls())
                .setParameter("la", said.after().likelihood())
                .setParameter("ia", said.after().impact())
                .setParameter(
                        "lt",
                        said.target() == null ? null : (Integer) said.target().likelihood())
                .setParameter(
                        "it",
                        said.target() == null ? null : (Integer) said.target().impact())
                .setParameter("ton", said.targetOn())
                .setParameter("owner", said.owner())
                .setParameter("step", said.nextStep())
                .setParameter("due", said.nextDue())
                .setParameter("words", said.words())
                .setParameter("by", current.actor().name())
                .executeUpdate();
    }
}
