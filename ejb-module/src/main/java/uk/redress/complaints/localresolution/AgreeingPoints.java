package uk.redress.complaints.localresolution;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import uk.redress.clock.Today;
import uk.redress.complaints.CaseProgress;
import uk.redress.complaints.Complaint;
import uk.redress.complaints.Complaints;
import uk.redress.complaints.PointAgreed;
import uk.redress.complaints.Step;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Happening;

/** Writes down, with the complainant, what the complaint is about, point by point (reg. 16). */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER})
public class AgreeingPoints {

    @Inject
    Complaints complaints;

    @Inject
    LocalResolutions resolutions;

    @Inject
    CaseProgress progress;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    public void agree(ComplaintNumber number, long seen, List<PointAgreed> points) {
        Complaint complaint = complaints.toChange(number, seen);
        complaint.moveOn(Step.AGREE_POINTS, Step.ASSIGN);
        complaint.agreePoints(points);
        resolutions.of(complaint).pointsAgreed(today.date());
        happened.fire(Happening.of(number, "points.agreed").with("points", points.size()));
        progress.stepDone(number, Step.AGREE_POINTS);
    }
}
