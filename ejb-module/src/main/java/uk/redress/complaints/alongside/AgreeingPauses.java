package uk.redress.complaints.alongside;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import uk.redress.access.CurrentActor;
import uk.redress.clock.Today;
import uk.redress.complaints.Complaint;
import uk.redress.complaints.Complaints;
import uk.redress.complaints.InOrder;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;

/** Logs a pause that was agreed with the complainant. It never stops a statutory clock (rule book A6, H8). */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER})
public class AgreeingPauses {

    @Inject
    Complaints complaints;

    @Inject
    BesideTheCourse beside;

    @Inject
    CurrentActor current;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    /** @throws Refused when the complaint is closed, or the days contradict each other */
    public void agree(ComplaintNumber number, long seen, PauseAgreed pause) {
        today.mustHaveCome(pause.agreedOn());
        Complaint complaint = complaints.toChange(number, seen);
        if (complaint.isClosed()) {
            throw new Refused("This complaint is closed: there is nothing left to pause.");
        }
        InOrder.mustFollow("The pause", pause.from(), "the complaint was received", complaint.receivedOn());
        InOrder.mustFollow("The agreement", pause.agreedOn(), "the complaint was received", complaint.receivedOn());
        beside.add(new AgreedPause(complaint.id(), pause, current.actor().name()));
        happened.fire(Happening.of(number, "pause.agreed")
                .because(pause.why())
                .with("from", pause.from())
                .with("to", pause.until())
                .with("with", pause.agreedWith()));
    }
}
