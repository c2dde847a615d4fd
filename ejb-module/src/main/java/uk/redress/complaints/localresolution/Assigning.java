package uk.redress.complaints.localresolution;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import uk.redress.access.Colleague;
import uk.redress.access.Colleagues;
import uk.redress.access.Role;
import uk.redress.clock.Today;
import uk.redress.complaints.CaseProgress;
import uk.redress.complaints.Complaint;
import uk.redress.complaints.Complaints;
import uk.redress.complaints.Step;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;

/** Gives the complaint to the manager nearest the service, who answers it. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER})
public class Assigning {

    @Inject
    Complaints complaints;

    @Inject
    LocalResolutions resolutions;

    @Inject
    Colleagues colleagues;

    @Inject
    CaseProgress progress;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    /**
     * A complaint that a log brought in waits for its response already, so only who answers is settled there.
     *
     * @throws Refused when the account is not that of an active service manager
     */
    public void assign(ComplaintNumber number, long seen, long team, long manager) {
        Complaint complaint = complaints.toChange(number, seen);
        Colleague answering = colleagues
                .find(manager)
                .filter(colleague -> colleague.role() == Role.SERVICE_MANAGER)
                .orElseThrow(() -> new Refused("Choose the service manager who will answer this complaint."));
        boolean waitsForResponse = complaint.isUnassigned();
        complaint.assignTo(team, answering.id());
        if (waitsForResponse) {
            complaint.isHeldBy(answering.id());
        } else {
            complaint.moveOn(Step.ASSIGN, Step.RESPOND);
        }
        resolutions.of(complaint).assigned(today.date(), answering.id());
        happened.fire(Happening.of(number, "complaint.assigned").with("manager", answering.name()));
        if (!waitsForResponse) {
            progress.stepDone(number, Step.ASSIGN);
        }
    }
}
