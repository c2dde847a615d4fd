package uk.redress.complaints.remedies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import uk.redress.complaints.Complaint;
import uk.redress.kernel.NotFound;

/** The remedies, found after their complaint has been locked. */
@ApplicationScoped
class Remedies {

    @PersistenceContext
    EntityManager entities;

    void add(Remedy remedy) {
        entities.persist(remedy);
    }

    Remedy called(Complaint complaint, long id) {
        Remedy found = entities.find(Remedy.class, id);
        if (found == null || found.complaintId() != complaint.id()) {
            throw new NotFound("The remedy");
        }
        return found;
    }

    /** The payment that waits for a decision: never more than one of a complaint. */
    Optional<Remedy> proposedPayment(Complaint complaint) {
        return entities.createQuery(
                        "select r from Remedy r where r.complaintId = :complaint and r.kind = :payment"
                                + " and r.approvedOn is null and r.refusedOn is null order by r.id",
                        Remedy.class)
                .setParameter("complaint", complaint.id())
                .setParameter("payment", RemedyKind.PAYMENT)
                .getResultStream()
                .findFirst();
    }
}
