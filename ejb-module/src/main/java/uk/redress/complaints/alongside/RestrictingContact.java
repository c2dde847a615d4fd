package uk.redress.complaints.alongside;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import uk.redress.access.CurrentActor;
import uk.redress.clock.Today;
import uk.redress.complaints.Complaint;
import uk.redress.complaints.Complaints;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/** Restricts a way of contact, never the right to complain; with a reason, and a day on which somebody looks again. */
@Stateless
@RolesAllowed(COMPLAINTS_MANAGER)
public class RestrictingContact {

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

    /** @throws Refused when nothing stays open, or the review is not in the future */
    public void restrict(ComplaintNumber number, long seen, RestrictionWanted wanted) {
        today.mustHaveCome(wanted.toldOn());
        Complaint complaint = complaints.toChange(number, seen);
        beside.add(new ContactRestriction(
                complaint.id(),
                beside.personCalled(complaint, wanted.who()),
                wanted,
                current.actor().name(),
                today.date()));
        happened.fire(Happening.of(number, "contact.restricted")
                .because(wanted.why())
                .with("who", wanted.who())
                .with("reviewOn", wanted.reviewOn()));
    }

    /** It is still needed, until it is looked at again. */
    public void goOn(ComplaintNumber number, long seen, long restriction, LocalDate reviewOn, String note) {
        String why = TextLength.PASSAGE.needed(note, "why it is still needed");
        Complaint complaint = complaints.toChange(number, seen);
        ContactRestriction running = beside.restriction(complaint, restriction);
        running.goesOn(reviewOn, why, today.date());
        happened.fire(Happening.of(number, "restriction.reviewed")
                .because(why)
                .with("who", running.who())
                .with("reviewOn", reviewOn));
    }

    public void end(ComplaintNumber number, long seen, long restriction, String note) {
        String why = TextLength.PASSAGE.needed(note, "why it ends");
        Complaint complaint = complaints.toChange(number, seen);
        ContactRestriction running = beside.restriction(complaint, restriction);
        running.ends(why, today.date());
        happened.fire(Happening.of(number, "restriction.ended").because(why).with("who", running.who()));
    }
}
