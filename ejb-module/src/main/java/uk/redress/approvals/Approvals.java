package uk.redress.approvals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.hibernate.Session;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.NotFound;

@ApplicationScoped
class Approvals {

    @PersistenceContext
    EntityManager entities;

    void add(Approval approval) {
        entities.persist(approval);
    }

    /** Locks the complaint first, as every act does, so that nobody waits for somebody who waits for them. */
    Approval called(long id) {
        entities.createNativeQuery("""
                        select 1 from complaint c
                         where c.number = (select a.complaint_number from approval a where a.id = :id) for update""").setParameter("id", id).getResultList();
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

    List<Approval> open(ComplaintNumber number) {
        return entities.createQuery(
                        "select a from Approval a where a.complaintNumber = :number and a.decision is null order by a.id",
                        Approval.class)
                .setParameter("number", number.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    List<ComplaintNumber> openThoughEnded() {
        return entities.unwrap(Session.class)
                .createNativeQuery("""
                        select distinct a.complaint_number from approval a
                          join complaint c on c.number = a.complaint_number and c.closing is not null
                         where a.decision is null and a.kind not in (:outliving) order by a.complaint_number""", String.class)
                .setParameter(
                        "outliving",
                        Arrays.stream(ApprovalKind.values())
                                .filter(ApprovalKind::outlivesTheComplaint)
                                .map(Enum::name)
                                .toList())
                .getResultStream()
                .map(ComplaintNumber::new)
                .toList();
    }

    List<Long> climbingBefore(LocalDate today) {
        return entities.createQuery(
                        "select a.id from Approval a where a.decision is null and a.climbsAfter < :today order by a.complaintNumber, a.id",
                        Long.class)
                .setParameter("today", today)
                .getResultList();
    }

    List<Long> lapsedBefore(LocalDate today) {
        return entities.createQuery(
                        "select a.id from Approval a where a.decision is null and a.lapsesOn < :today order by a.complaintNumber, a.id",
                        Long.class)
                .setParameter("today", today)
                .getResultList();
    }
}
