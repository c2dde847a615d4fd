package uk.redress.complaints.localresolution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import uk.redress.complaints.Complaint;

/** The facts of stage 1, found by their complaint, which is locked first. */
@ApplicationScoped
class LocalResolutions {

    @PersistenceContext
    EntityManager entities;

    LocalResolution of(Complaint complaint) {
        LocalResolution known = entities.find(LocalResolution.class, complaint.id());
        if (known == null) {
            known = new LocalResolution(complaint.id());
            entities.persist(known);
        }
        return known;
    }
}
