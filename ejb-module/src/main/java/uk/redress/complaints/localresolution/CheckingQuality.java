package uk.redress.complaints.localresolution;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import uk.redress.access.CurrentActor;
import uk.redress.clock.Today;
import uk.redress.complaints.CaseProgress;
import uk.redress.complaints.Complaint;
import uk.redress.complaints.Complaints;
import uk.redress.complaints.Step;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/** Reads the manager's response as the complainant will: every point answered, in plain words. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER})
public class CheckingQuality {

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

    public void pass(ComplaintNumber number, long seen) {
        Complaint complaint = complaints.toChange(number, seen);
        complaint.moveOn(Step.CHECK_QUALITY, Step.SEND_ANSWER);
        resolutions
                .of(complaint)
                .passedQualityCheck(today.date(), current.actor().account());
        happened.fire(Happening.of(number, "quality.passed"));
        progress.stepDone(number, Step.CHECK_QUALITY);
    }

    /** @throws Refused when the manager would not be told what is missing */
    public void sendBack(ComplaintNumber number, long seen, String missing) {
        String said = TextLength.PASSAGE.needed(missing, "what is missing, so that the manager can put it right");
        Complaint complaint = complaints.toChange(number, seen);
        complaint.moveOn(Step.CHECK_QUALITY, Step.RESPOND);
        resolutions.of(complaint).returned(said);
        happened.fire(Happening.of(number, "quality.returned").because(said));
        progress.stepDone(number, Step.CHECK_QUALITY);
    }
}
