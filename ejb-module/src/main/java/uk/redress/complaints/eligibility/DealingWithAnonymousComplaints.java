package uk.redress.complaints.eligibility;

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
import uk.redress.complaints.CaseProgress;
import uk.redress.complaints.Complaint;
import uk.redress.complaints.Complaints;
import uk.redress.complaints.Ending;
import uk.redress.complaints.qualifying.Complainants;
import uk.redress.complaints.qualifying.WhoComplains;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;

/**
 * A complaint without a name is received, kept and looked at like any other. The procedure is not open to it, because nobody
 * knows whose it is; it ends with what was done about it. There is nobody to tell.
 */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER})
public class DealingWithAnonymousComplaints {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Complaints complaints;

    @Inject
    Complainants complainants;

    @Inject
    Ending ending;

    @Inject
    CaseProgress progress;

    @Inject
    CurrentActor current;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    /** @throws Refused when it has a name, or when nothing was done for no other reason than that it has none */
    public void finish(ComplaintNumber number, long seen, AnonymousAction action) {
        action.refusal().ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        Complaint complaint = complaints.toChange(number, seen);
        if (complainants.find(complaint).filter(WhoComplains::isAnonymous).isEmpty()) {
            throw new Refused("This complaint is not anonymous.");
        }
        complaint.leaveProcedure(today.date(), action.action(), null);
        entities.persist(
                new AnonymousComplaint(complaint.id(), action, current.actor().name(), today.date()));
        ending.of(complaint, "The complaint was anonymous and has been dealt with.");
        happened.fire(Happening.of(number, "anonymous.finished")
                .because(action.action())
                .with("acted", action.acted()));
        progress.leftProcedure(number);
    }
}
