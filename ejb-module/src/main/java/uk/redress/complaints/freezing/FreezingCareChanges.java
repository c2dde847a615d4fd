package uk.redress.complaints.freezing;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import uk.redress.access.CurrentActor;
import uk.redress.clock.Today;
import uk.redress.complaints.Complaint;
import uk.redress.complaints.Complaints;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;

/** Records whether a change of care that the complaint is about waits until it is considered. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER})
public class FreezingCareChanges {

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

    /** @throws Refused when the complaint is closed, or it was decided before it arrived or on a day to come */
    public void decide(ComplaintNumber number, long seen, FreezeDecision decision) {
        today.mustHaveCome(decision.decidedOn());
        Complaint complaint = complaints.toChange(number, seen);
        if (complaint.isClosed()) {
            throw new Refused("This complaint is closed.");
        }
        decision.refusal(complaint.receivedOn()).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        entities.persist(
                new CareChange(complaint.id(), decision, current.actor().name()));
        happened.fire(Happening.of(number, decision.frozen() ? "careChange.frozen" : "careChange.notFrozen")
                .because(decision.reason())
                .with("change", decision.change())
                .with("decidedBy", decision.decidedBy())
                .with("decidedOn", decision.decidedOn()));
    }
}
