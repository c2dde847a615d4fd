package uk.redress.complaints.localresolution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import uk.redress.complaints.Complaint;

/** The facts of stage 1, found by their complaint, which is locked first. */
@ApplicationScoped
class LocalResolutions {

    @PersistenceContext
    EntityManager entities;

    /** What is known so far, where nothing is to be written down; empty before the first act. */
    Optional<LocalResolution> soFar(Complaint complaint) {
        return Optional.ofNullable(entities.find(LocalResolution.class, complaint.id()));
    }

    LocalResolution of(Complaint complaint) {
        return soFar(complaint).orElseGet(() -> {
            LocalResolution first = new LocalResolution(complaint.id());
            entities.persist(first);
            return first;
        });
    }
}
