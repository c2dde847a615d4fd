package uk.redress.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.Session;
import uk.redress.clock.Today;
import uk.redress.complaints.PromisedActions;
import uk.redress.kernel.ChangedMeanwhile;
import uk.redress.kernel.Happening;
import uk.redress.kernel.NotFound;

/** The actions, and the way a promise made to a complainant becomes one. */
@ApplicationScoped
class ImprovementActions implements PromisedActions {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    @Override
    public String promise(Promise promise) {
        LocalDate now = today.date();
        String reference = nextReferenceOf(now.getYear());
        entities.persist(new ImprovementAction(reference, promise, now));
        happened.fire(Happening.of(promise.complaint(), "action.promised")
                .with("reference", reference)
                .with("owner", promise.owner())
                .with("dueOn", promise.dueOn()));
        return reference;
    }

    @Override
    public List<String> notDone(Collection<String> references) {
        return references.isEmpty()
                ? List.of()
                : entities.createQuery("""
                                select a.reference from ImprovementAction a
                                 where a.reference in :references and a.doneOn is null order by a.id""", String.class)
                        .setParameter("references", references)
                        .getResultList();
    }

    @Override
    public Optional<LocalDate> lastDone(Collection<String> references) {
        return references.isEmpty()
                ? Optional.empty()
                : entities
                        .createQuery(
                                "select max(a.doneOn) from ImprovementAction a where a.reference in :references",
                                LocalDate.class)
                        .setParameter("references", references)
                        .getResultList()
                        .stream()
                        .filter(Objects::nonNull)
                        .findFirst();
    }

    /** A new action of a plan, with its number; its process begins with it. */
    ImprovementAction propose(ActionDraft draft, boolean takenOn, long by) {
        LocalDate now = today.date();
        ImprovementAction action = new ImprovementAction(nextReferenceOf(now.getYear()), draft, takenOn, by, now);
        entities.persist(action);
        return action;
    }

    /**
     * For a use case that changes it.
     *
     * @param seen the version of the page that was filled in
     */
    ImprovementAction toChange(String reference, long seen) {
        ImprovementAction action = toChange(reference)
                .filter(ImprovementAction::isInThePlan)
                .orElseThrow(() -> new NotFound("The action"));
        if (action.version() != seen) {
            throw new ChangedMeanwhile(reference, seen);
        }
        return action;
    }

    /** For the engine, which holds the action's row through its process; never changed afterwards but by its own words. */
    ImprovementAction called(String reference) {
        return entities.createQuery(
                        "select a from ImprovementAction a where a.reference = :reference", ImprovementAction.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("The action"));
    }

    /** Somebody with an account whose name stands in a text. */
    Optional<String> colleagueNamedIn(String text) {
        return entities.unwrap(Session.class)
                .createNativeQuery("""
                        select display_name from account where position(lower(display_name) in lower(:text)) > 0
                         order by length(display_name) desc limit 1""", String.class)
                .setParameter("text", text)
                .getResultStream()
                .findFirst();
    }

    void keep(Object record) {
        entities.persist(record);
    }

    /** Locks all of them in the order in which they were made, so that two who want the same ones do not wait for each other. */
    void lock(Collection<String> references) {
        entities.createQuery(
                        "select a from ImprovementAction a where a.reference in :references order by a.id",
                        ImprovementAction.class)
                .setParameter("references", references)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    Optional<ImprovementAction> toChange(String reference) {
        return entities.createQuery(
                        "select a from ImprovementAction a where a.reference = :reference", ImprovementAction.class)
                .setParameter("reference", reference)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Taken under a lock, so that there are no gaps and no doubles. */
    private String nextReferenceOf(int year) {
        long running = entities.unwrap(Session.class)
                .createNativeQuery("""
                        insert into action_numbering as n (year, last) values (:year, 1)
                        on conflict (year) do update set last = n.last + 1 returning last""", Long.class)
                .setParameter("year", year)
                .getSingleResult();
        return "A-%d-%04d".formatted(year, running);
    }
}
