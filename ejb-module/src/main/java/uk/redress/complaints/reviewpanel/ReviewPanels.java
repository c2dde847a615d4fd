package uk.redress.complaints.reviewpanel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.redress.complaints.Complaint;
import uk.redress.kernel.Refused;

/** The facts of stage 3, found by their complaint, which is locked first. */
@ApplicationScoped
class ReviewPanels {

    @PersistenceContext
    EntityManager entities;

    /** @throws Refused when stage 3 has not been asked for */
    ReviewPanel of(Complaint complaint) {
        return find(complaint).orElseThrow(() -> new Refused("Stage 3 has not been asked for."));
    }

    Optional<ReviewPanel> find(Complaint complaint) {
        return Optional.ofNullable(entities.find(ReviewPanel.class, complaint.id()));
    }

    /** Begins it, or begins it anew: what an earlier one came to stays in the history, and its people on record. */
    void begin(Complaint complaint, StageThreeRequest request, boolean late, LocalDate on) {
        find(complaint).ifPresent(earlier -> setAside(complaint, earlier, on));
        entities.persist(new ReviewPanel(complaint.id(), request, late));
    }

    private void setAside(Complaint complaint, ReviewPanel earlier, LocalDate on) {
        sitting(complaint).forEach(member -> member.replaced(on, "Stage 3 began anew."));
        attendees(complaint).forEach(entities::remove);
        entities.remove(earlier);
        entities.flush();
    }

    void add(PanelMember member) {
        entities.persist(member);
    }

    /** Those who sit on the panel now, the chair first. */
    List<PanelMember> sitting(Complaint complaint) {
        return entities.createQuery(
                        "select m from PanelMember m where m.complaintId = :complaint order by m.chair desc, m.id",
                        PanelMember.class)
                .setParameter("complaint", complaint.id())
                .getResultStream()
                .filter(PanelMember::sits)
                .toList();
    }

    List<PanelAttendee> attendees(Complaint complaint) {
        return entities.createQuery(
                        "select a from PanelAttendee a where a.complaintId = :complaint order by a.id",
                        PanelAttendee.class)
                .setParameter("complaint", complaint.id())
                .getResultList();
    }

    /** Draws up who is to come, replacing what was there. */
    void invite(Complaint complaint, List<Attendee> attendees) {
        entities.createQuery("delete from PanelAttendee a where a.complaintId = :complaint")
                .setParameter("complaint", complaint.id())
                .executeUpdate();
        attendees.forEach(attendee -> entities.persist(new PanelAttendee(complaint.id(), attendee)));
    }
}
