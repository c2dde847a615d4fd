package uk.redress.complaints.localresolution;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;
import static uk.redress.access.Role.Names.SERVICE_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import uk.redress.access.CurrentActor;
import uk.redress.clock.Today;
import uk.redress.complaints.CaseProgress;
import uk.redress.complaints.Complaint;
import uk.redress.complaints.Complaints;
import uk.redress.complaints.PointFound;
import uk.redress.complaints.Step;
import uk.redress.complaints.WhoseToAnswer;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/** Answers each point with a finding and writes the response that the complaints team will check. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER})
public class Responding {

    @Inject
    Complaints complaints;

    @Inject
    LocalResolutions resolutions;

    @Inject
    CurrentActor current;

    @Inject
    CaseProgress progress;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    /** @throws Refused when a point has no finding, or the complaint is another manager's to answer */
    public void respond(ComplaintNumber number, long seen, List<PointFound> findings, String response) {
        String text = TextLength.PAGES.needed(response, "the response");
        Complaint complaint = complaints.toChange(number, seen);
        WhoseToAnswer.mustBe(current.actor(), complaint);
        complaint.find(findings);
        complaint.moveOn(Step.RESPOND, Step.CHECK_QUALITY);
        resolutions.of(complaint).responded(today.date(), text);
        happened.fire(Happening.of(number, "complaint.responded")
                .with("outcome", complaint.outcome().orElse(null)));
        progress.stepDone(number, Step.RESPOND);
    }
}
