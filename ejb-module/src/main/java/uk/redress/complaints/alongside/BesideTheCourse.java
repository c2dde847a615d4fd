package uk.redress.complaints.alongside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.Complaint;
import uk.redress.kernel.NotFound;

/** The records beside a complaint, found after it has been locked. */
@ApplicationScoped
class BesideTheCourse {

    @PersistenceContext
    EntityManager entities;

    void add(Object record) {
        entities.persist(record);
    }

    Mediation mediation(Complaint complaint, long id) {
        Mediation found = entities.find(Mediation.class, id);
        if (found == null || found.complaintId() != complaint.id()) {
            throw new NotFound("The offer");
        }
        return found;
    }

    ContactRestriction restriction(Complaint complaint, long id) {
        ContactRestriction found = entities.find(ContactRestriction.class, id);
        if (found == null || found.complaintId() != complaint.id()) {
            throw new NotFound("The restriction");
        }
        return found;
    }

    ComplaintLink link(Complaint complaint, long id) {
        ComplaintLink found = entities.find(ComplaintLink.class, id);
        if (found == null || !found.joins(complaint.id())) {
            throw new NotFound("The link");
        }
        return found;
    }

    void remove(ComplaintLink link) {
        entities.remove(link);
    }

    List<ComplaintLink> linksOf(long one, long other) {
        return entities.createQuery(
                        "select l from ComplaintLink l where l.complaintId in (:both) or l.otherId in (:both)",
                        ComplaintLink.class)
                .setParameter("both", List.of(one, other))
                .getResultList();
    }

    /** Who of the people named on the complaint is called that; null when nobody is. */
    @Nullable
    Long personCalled(Complaint complaint, String name) {
        return entities.unwrap(Session.class)
                .createNativeQuery("""
                        select p.id from complaint_person cp join person p on p.id = cp.person_id
                         where cp.complaint_id = :complaint and lower(btrim(p.name)) = lower(:name)
                         order by p.id limit 1""", Long.class)
                .setParameter("complaint", complaint.id())
                .setParameter("name", name)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    String numberOf(long complaint) {
        return entities.unwrap(Session.class)
                .createNativeQuery("select number from complaint where id = :id", String.class)
                .setParameter("id", complaint)
                .getSingleResult();
    }
}
