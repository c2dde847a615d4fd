package uk.redress.approvals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.NotFound;

@ApplicationScoped
class Approvals {

    @PersistenceContext
    EntityManager entities;

    void add(Approval approval) {
        entities.persist(approval);
    }

    Approval called(long id) {
        Approval found = entities.find(Approval.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new NotFound("The request");
        }
        return found;
    }

    List<Approval> of(ComplaintNumber number, ApprovalKind kind) {
        return entities.createQuery(
                        "select a from Approval a where a.complaintNumber = :number and a.kind = :kind order by a.id",
                        Approval.class)
                .setParameter("number", number.value())
                .setParameter("kind", kind)
                .getResultList();
    }

    List<Long> climbingBefore(LocalDate today) {
        return entities.createQuery(
                        "select a.id from Approval a where a.decision is null and a.climbsAfter < :today order by a.id",
                        Long.class)
                .setParameter("today", today)
                .getResultList();
    }

    List<Long> lapsedBefore(LocalDate today) {
        return entities.createQuery(
                        "select a.id from Approval a where a.decision is null and a.lapsesOn < :today order by a.id",
                        Long.class)
                .setParameter("today", today)
                .getResultList();
    }
}
