package uk.redress.complaints.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import uk.redress.complaints.Complaint;

/** The eligibility of a complaint, which is locked first. */
@ApplicationScoped
class Eligibilities {

    @PersistenceContext
    EntityManager entities;

    Eligibility of(Complaint complaint) {
        Eligibility known = entities.find(Eligibility.class, complaint.id());
        if (known == null) {
            known = new Eligibility(complaint.id());
            entities.persist(known);
        }
        return known;
    }
}
