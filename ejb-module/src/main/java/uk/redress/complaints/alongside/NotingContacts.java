package uk.redress.complaints.alongside;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;
import static uk.redress.access.Role.Names.SERVICE_MANAGER;

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
import uk.redress.complaints.WhoseToAnswer;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/** Writes down a conversation: on which day, how, with whom, and what was said. Also after the complaint was closed. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER})
public class NotingContacts {

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

    /** @throws Refused when the day has not come or lies before the complaint */
    public void note(ComplaintNumber number, long seen, LocalDate on, ContactWay way, String withWhom, String said) {
        String whom = TextLength.LINE.needed(withWhom, "who it was with");
        String words = TextLength.PASSAGE.needed(said, "what was said");
        today.mustHaveCome(on);
        Complaint complaint = complaints.toChange(number, seen);
        WhoseToAnswer.mustBe(current.actor(), complaint);
        InOrder.mustFollow("The conversation", on, "the complaint was received", complaint.receivedOn());
        beside.add(new ContactNote(
                complaint.id(), on, way, whom, words, current.actor().name(), today.now()));
        happened.fire(Happening.of(number, "contact.noted").with("on", on).with("with", whom));
    }
}
