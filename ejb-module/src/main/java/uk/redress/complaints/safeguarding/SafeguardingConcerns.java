package uk.redress.complaints.safeguarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import uk.redress.access.CurrentActor;
import uk.redress.clock.Today;
import uk.redress.complaints.Complaint;
import uk.redress.complaints.Complaints;
import uk.redress.complaints.Safeguarding;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Happening;
import uk.redress.kernel.NotFound;
import uk.redress.kernel.Refusal;

/** The worries about children, found by their complaint, which is locked first. */
@ApplicationScoped
class SafeguardingConcerns implements Safeguarding {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Complaints complaints;

    @Inject
    CurrentActor current;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    @Override
    public void raise(Complaint complaint, String worry) {
        entities.persist(new SafeguardingConcern(
                complaint.id(), today.date(), current.actor().name(), worry));
        complaint.isAtRisk(today.date());
        happened.fire(Happening.of(complaint.number(), "safeguarding.raised").because(worry));
    }

    @Override
    public void raiseUnlessKnown(Complaint complaint, String worry) {
        if (of(complaint).isEmpty()) {
            raise(complaint, worry);
        }
    }

    @Override
    public Optional<Refusal> refusalToClose(ComplaintNumber number) {
        return complaints.glance(number).refusalToEnd();
    }

    @Override
    public void allowClosing(ComplaintNumber number) {
        complaints.called(number).mayEndAtRisk();
        happened.fire(Happening.of(number, "safeguarding.closingAllowed"));
    }

    List<SafeguardingConcern> of(Complaint complaint) {
        return entities.createQuery(
                        "select c from SafeguardingConcern c where c.complaintId = :complaint order by c.id",
                        SafeguardingConcern.class)
                .setParameter("complaint", complaint.id())
                .getResultList();
    }

    /** @throws NotFound when the complaint has none of that id */
    SafeguardingConcern called(Complaint complaint, long id) {
        SafeguardingConcern found = entities.find(SafeguardingConcern.class, id);
        if (found == null || found.complaintId() != complaint.id()) {
            throw new NotFound("The safeguarding question");
        }
        return found;
    }

    /** Whatever is open keeps the complaint open, from the first of them on. */
    void settle(Complaint complaint) {
        if (of(complaint).stream().noneMatch(SafeguardingConcern::isOpen)) {
            complaint.isNoLongerAtRisk();
        }
    }
}
