package uk.redress.complaints.localresolution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import uk.redress.complaints.Complaint;

/** Who answered at stage 1, for those who must not have: whoever answers now may be somebody else. */
@ApplicationScoped
public class WhoAnswered {

    @PersistenceContext
    EntityManager entities;

    /** The account of the manager; empty where nobody was asked, or a log does not say who. */
    public Optional<Long> manager(Complaint complaint) {
        return Optional.ofNullable(entities.find(LocalResolution.class, complaint.id()))
                .flatMap(LocalResolution::manager);
    }
}
