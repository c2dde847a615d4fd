package uk.redress.complaints.alongside;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import uk.redress.access.CurrentActor;
import uk.redress.clock.Today;
import uk.redress.complaints.Complaint;
import uk.redress.complaints.Complaints;
import uk.redress.complaints.InOrder;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/** Offers a talk at any stage, and records whether they agreed and what came of it. Clocks and stages go on as they were. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER})
public class Mediating {

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

    /** @throws Refused when the complaint is closed, or the day is impossible */
    public void offer(ComplaintNumber number, long seen, MediationKind kind, LocalDate on) {
        today.mustHaveCome(on);
        Complaint complaint = complaints.toChange(number, seen);
        if (complaint.isClosed()) {
            throw new Refused("This complaint is closed: there is nothing left to settle by talking.");
        }
        InOrder.mustFollow("The offer", on, "the complaint was received", complaint.receivedOn());
        beside.add(new Mediation(complaint.id(), kind, on, current.actor().name()));
        happened.fire(
                Happening.of(number, "mediation.offered").with("kind", kind).with("on", on));
    }

    /** Records whether they agreed. */
    public void answer(ComplaintNumber number, long seen, long offer, LocalDate on, boolean agreed) {
        today.mustHaveCome(on);
        Complaint complaint = complaints.toChange(number, seen);
        Mediation mediation = beside.mediation(complaint, offer);
        mediation.answered(on, agreed);
        happened.fire(Happening.of(number, agreed ? "mediation.agreed" : "mediation.declined")
                .with("kind", mediation.kind())
                .with("on", on));
    }

    /** Records that it took place, and what came of it. */
    public void hold(ComplaintNumber number, long seen, long offer, LocalDate on, String outcome) {
        String cameOfIt = TextLength.PASSAGE.needed(outcome, "what came of it");
        today.mustHaveCome(on);
        Complaint complaint = complaints.toChange(number, seen);
        Mediation mediation = beside.mediation(complaint, offer);
        mediation.held(on, cameOfIt);
        happened.fire(Happening.of(number, "mediation.held")
                .because(cameOfIt)
                .with("kind", mediation.kind())
                .with("on", on));
    }
}
