package uk.redress.complaints.proceedings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import uk.redress.complaints.Complaint;
import uk.redress.kernel.NotFound;

/** The proceedings of a complaint, found after it has been locked. */
@ApplicationScoped
class ProceedingsOnRecord {

    @PersistenceContext
    EntityManager entities;

    void add(Object record) {
        entities.persist(record);
    }

    Proceedings called(Complaint complaint, long id) {
        Proceedings found = entities.find(Proceedings.class, id);
        if (found == null || found.complaintId() != complaint.id()) {
            throw new NotFound("The proceedings");
        }
        return found;
    }

    List<ProceedingsPoint> pointsOf(Proceedings proceedings) {
        return entities.createQuery(
                        "select p from ProceedingsPoint p where p.proceedingsId = :proceedings order by p.ordinal",
                        ProceedingsPoint.class)
                .setParameter("proceedings", proceedings.id())
                .getResultList();
    }
}
