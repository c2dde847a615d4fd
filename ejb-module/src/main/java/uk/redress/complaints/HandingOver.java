package uk.redress.complaints;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;
import static uk.redress.access.Role.Names.SERVICE_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Objects;
import uk.redress.access.Actor;
import uk.redress.access.Colleague;
import uk.redress.access.Colleagues;
import uk.redress.access.CurrentActor;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/** Who holds the work at hand: claimed from the queue, handed to a colleague with a reason, or given back. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER})
public class HandingOver {

    @Inject
    Complaints complaints;

    @Inject
    Colleagues colleagues;

    @Inject
    CurrentActor current;

    @Inject
    Event<Happening> happened;

    /** @throws Refused when somebody else holds it already: it is handed over, not taken */
    public void claim(ComplaintNumber number, long seen) {
        Complaint complaint = complaints.toChange(number, seen);
        Actor actor = current.actor();
        if (complaint.holderId() != null && !Objects.equals(complaint.holderId(), actor.accountId())) {
            throw new Refused("Somebody else holds this work already. Ask them to hand it over.");
        }
        WhoseToAnswer.mustBe(actor, complaint);
        complaint.isHeldBy(actor.account());
        happened.fire(Happening.of(number, "work.claimed"));
    }

    public void handOver(ComplaintNumber number, long seen, long colleague, String reason) {
        String why = TextLength.PASSAGE.needed(reason, "why you hand it over");
        Complaint complaint = complaints.toChange(number, seen);
        WhoseToAnswer.mustBe(current.actor(), complaint);
        Colleague next = colleagues
                .find(colleague)
                .filter(one -> one.role().worksOnComplaints())
                .orElseThrow(() -> new Refused("Choose a colleague."));
        complaint.isHeldBy(next.id());
        happened.fire(Happening.of(number, "work.handedOver").because(why).with("to", next.name()));
    }

    public void giveBack(ComplaintNumber number, long seen, String reason) {
        String why = TextLength.PASSAGE.needed(reason, "why you give it back");
        Complaint complaint = complaints.toChange(number, seen);
        WhoseToAnswer.mustBe(current.actor(), complaint);
        complaint.isHeldBy(null);
        happened.fire(Happening.of(number, "work.givenBack").because(why));
    }
}
