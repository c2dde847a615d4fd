package uk.redress.complaints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import uk.redress.access.CurrentActor;
import uk.redress.access.Visibility;
import uk.redress.kernel.ChangedMeanwhile;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.NotFound;

/** The complaints as objects, for the use cases that change them. Pages read through the read side instead. */
@ApplicationScoped
public class Complaints {

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /**
     * Locks the complaint for this transaction, before anything else is asked of it or of its process.
     *
     * @param seen the version of the page that was filled in
     * @throws NotFound when there is none that the actor may see
     * @throws ChangedMeanwhile when it has moved on since
     */
    public Complaint toChange(ComplaintNumber number, long seen) {
        Complaint complaint = called(number);
        if (complaint.version() != seen) {
            throw new ChangedMeanwhile(number.value(), seen);
        }
        return complaint;
    }

    /** Locks the complaint for something that no page asked for: a timer, a sweep, a decision on another page. */
    public Complaint called(ComplaintNumber number) {
        Visibility sight = current.visibility();
        NativeQuery<Complaint> query = entities.unwrap(Session.class)
                .createNativeQuery(
                        "select c.* from complaint c where c.number = :number and %s for update of c"
                                .formatted(sight.condition("c")),
                        Complaint.class)
                .setParameter("number", number.value());
        List<Complaint> found = sight.bind(query).getResultList();
        if (found.isEmpty()) {
            throw new NotFound("Complaint " + number);
        }
        Complaint complaint = found.get(0);
        complaint.touch(clock.instant());
        return complaint;
    }

    /**
     * Looks at a complaint without locking it; costs nothing where this transaction holds it already. For the process,
     * which was given the number by a complaint.
     */
    public Complaint glance(ComplaintNumber number) {
        Complaint found = entities.unwrap(Session.class)
                .bySimpleNaturalId(Complaint.class)
                .load(number.value());
        if (found == null) {
            throw new NotFound("Complaint " + number);
        }
        return found;
    }

    /** Locks what was glanced at, for what follows by itself from an act of somebody who need not see the complaint. */
    public Complaint lock(Complaint glanced) {
        entities.lock(glanced, LockModeType.PESSIMISTIC_WRITE);
        glanced.touch(clock.instant());
        return glanced;
    }

    void add(Complaint complaint) {
        entities.persist(complaint);
    }

    void record(Withdrawal withdrawal) {
        entities.persist(withdrawal);
    }

    /** The next number of a year, taken under a lock so that there are no gaps and no doubles. */
    ComplaintNumber nextNumberOf(int year) {
        long running = entities.unwrap(Session.class)
                .createNativeQuery("""
                        insert into complaint_numbering as n (year, last) values (:year, 1)
                        on conflict (year) do update set last = n.last + 1 returning last""", Long.class)
                .setParameter("year", year)
                .getSingleResult();
        return ComplaintNumber.of(year, running);
    }
}
