package uk.redress.complaints.ombudsman;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import uk.redress.complaints.Complaint;
import uk.redress.kernel.NotFound;
import uk.redress.kernel.Refused;

/** The cases the Ombudsman took up, found by their complaint, which is locked first. */
@ApplicationScoped
class OmbudsmanCases {

    @PersistenceContext
    EntityManager entities;

    /** The latest of a complaint: a complaint may go to the Ombudsman again after it was sent back. */
    Optional<OmbudsmanCase> find(Complaint complaint) {
        return entities.createQuery(
                        "select k from OmbudsmanCase k where k.complaintId = :complaint order by k.id desc",
                        OmbudsmanCase.class)
                .setParameter("complaint", complaint.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** @throws Refused when the Ombudsman has not taken it up */
    OmbudsmanCase of(Complaint complaint) {
        return find(complaint).orElseThrow(() -> new Refused("The Ombudsman has not taken this complaint up."));
    }

    void add(OmbudsmanCase taken) {
        entities.persist(taken);
    }

    void add(OmbudsmanEnquiry enquiry) {
        entities.persist(enquiry);
    }

    void add(OmbudsmanRemedy remedy) {
        entities.persist(remedy);
    }

    /** @throws NotFound when the complaint has no such enquiry */
    OmbudsmanEnquiry enquiry(Complaint complaint, long id) {
        OmbudsmanEnquiry found = entities.find(OmbudsmanEnquiry.class, id);
        if (found == null || found.complaintId() != complaint.id()) {
            throw new NotFound("The enquiry");
        }
        return found;
    }

    List<OmbudsmanRemedy> remedies(OmbudsmanCase taken) {
        return entities.createQuery(
                        "select r from OmbudsmanRemedy r where r.caseId = :taken order by r.ordinal",
                        OmbudsmanRemedy.class)
                .setParameter("taken", taken.id())
                .getResultList();
    }
}
