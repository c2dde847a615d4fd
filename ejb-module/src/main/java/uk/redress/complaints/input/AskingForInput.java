package uk.redress.complaints.input;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;
import static uk.redress.access.Role.Names.SERVICE_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import uk.redress.access.Colleague;
import uk.redress.access.Colleagues;
import uk.redress.access.CurrentActor;
import uk.redress.clock.Today;
import uk.redress.complaints.Complaint;
import uk.redress.complaints.Complaints;
import uk.redress.complaints.WhoseToAnswer;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Happening;
import uk.redress.kernel.NotFound;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/** Asks somebody of another team, by a day; and takes the question back when it is not needed any more. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER})
public class AskingForInput {

    @Inject
    Complaints complaints;

    @Inject
    InputRequests requests;

    @Inject
    Colleagues colleagues;

    @Inject
    CurrentActor current;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    /** @throws Refused when the complaint is closed, nobody can be asked, or the day has passed */
    public void ask(ComplaintNumber number, long seen, InputWanted wanted) {
        Complaint complaint = complaints.toChange(number, seen);
        WhoseToAnswer.mustBe(current.actor(), complaint);
        if (complaint.isClosed()) {
            throw new Refused("This complaint is closed: nobody needs to be asked any more.");
        }
        Colleague asked = colleagues
                .find(wanted.asked())
                .filter(colleague -> colleague.role().worksOnComplaints())
                .orElseThrow(() -> new Refused("Choose whom you ask."));
        Long team = wanted.team() == null ? asked.teamId() : wanted.team();
        requests.add(new InputRequest(
                complaint.id(), team, wanted, today.date(), current.actor().account()));
        happened.fire(Happening.of(number, "input.asked")
                .because(wanted.question())
                .with("who", asked.name())
                .with("wantedBy", wanted.by()));
    }

    /** @throws Refused when it has been answered */
    public void takeBack(ComplaintNumber number, long seen, long question, String why) {
        String reason = TextLength.PASSAGE.needed(why, "why it is not needed any more");
        Complaint complaint = complaints.toChange(number, seen);
        WhoseToAnswer.mustBe(current.actor(), complaint);
        InputRequest request = requests.called(question);
        if (request.complaintId() != complaint.id()) {
            throw new NotFound("The question");
        }
        request.withdrawn(today.date(), reason);
        happened.fire(Happening.of(number, "input.takenBack").because(reason));
    }
}
