package uk.redress.complaints.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.Session;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.NotFound;

@ApplicationScoped
class InputRequests {

    @PersistenceContext
    EntityManager entities;

    void add(InputRequest request) {
        entities.persist(request);
    }

    InputRequest called(long id) {
        InputRequest found = entities.find(InputRequest.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new NotFound("The question");
        }
        return found;
    }

    /**
     * Locks the complaint of a question, for an act that does not need to see it: the person who was asked knows the
     * question only, and a sweep knows nobody.
     */
    ComplaintNumber lockedComplaintOf(InputRequest request) {
        return new ComplaintNumber(entities.unwrap(Session.class)
                .createNativeQuery("select number from complaint where id = :id for update", String.class)
                .setParameter("id", request.complaintId())
                .getSingleResult());
    }

    /** Those that a sweep has something to do with today. */
    List<Long> movingOn(LocalDate today) {
        return entities.createQuery("""
                        select r.id from InputRequest r
                         where r.answeredOn is null and r.withdrawnOn is null
                           and ((r.chasedOn is null and r.wantedBy <= :today)
                             or (r.overdueSince is null and r.wantedBy < :today)
                             or r.escalatesAfter < :today)
                         order by r.complaintId, r.id""", Long.class)
                .setParameter("today", today)
                .getResultList();
    }
}
