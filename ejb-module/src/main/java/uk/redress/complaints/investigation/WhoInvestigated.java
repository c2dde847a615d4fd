package uk.redress.complaints.investigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.Set;
import uk.redress.complaints.Complaint;

/** Who took part in the investigation, for those who must not have (reg. 19(3)). */
@ApplicationScoped
public class WhoInvestigated {

    @PersistenceContext
    EntityManager entities;

    /** The names of everybody who held a post at stage 2, whether they finished or were replaced. */
    public Set<String> names(Complaint complaint) {
        return new HashSet<>(entities.createQuery(
                        "select i.name from Investigator i where i.complaintId = :complaint and i.conflict is null",
                        String.class)
                .setParameter("complaint", complaint.id())
                .getResultList());
    }
}
