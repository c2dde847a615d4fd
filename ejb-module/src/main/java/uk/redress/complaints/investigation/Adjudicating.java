package uk.redress.complaints.investigation;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;
import static uk.redress.access.Role.Names.SERVICE_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.access.CurrentActor;
import uk.redress.clock.Today;
import uk.redress.complaints.CaseProgress;
import uk.redress.complaints.Complaint;
import uk.redress.complaints.Complaints;
import uk.redress.complaints.Stage;
import uk.redress.complaints.Step;
import uk.redress.complaints.WhoseToAnswer;
import uk.redress.complaints.recommendations.RecommendationAnswered;
import uk.redress.complaints.recommendations.Recommendations;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/** A senior manager decides each point and answers each recommendation; what is accepted becomes an action with an owner and a day. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER})
public class Adjudicating {

    @Inject
    Complaints complaints;

    @Inject
    Investigations investigations;

    @Inject
    Recommendations recommendations;

    @Inject
    CurrentActor current;

    @Inject
    CaseProgress progress;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    /**
     * Decides.
     *
     * @param decisions one for each point of the statement, in its order
     * @param answers one for each recommendation, in its order
     * @param meetingNote what was said about a meeting; null when nothing was yet
     * @throws Refused when a point or a recommendation is left out, or it is another manager's to decide
     */
    public void adjudicate(
            ComplaintNumber number,
            long seen,
            List<PointDecided> decisions,
            List<RecommendationAnswered> answers,
            boolean offersMeeting,
            @Nullable String meetingNote) {
        String note = TextLength.PASSAGE.ifAny(meetingNote, "what was said about a meeting");
        Complaint complaint = complaints.toChange(number, seen);
        WhoseToAnswer.mustBe(current.actor(), complaint);
        complaint.moveOn(Step.ADJUDICATE, Step.SEND_ADJUDICATION);
        decide(complaint, decisions);
        recommendations.answer(complaint, Stage.INVESTIGATION, answers);
        complaint.decidedAs(decisions.stream().map(PointDecided::decision).toList());
        investigations.of(complaint).adjudicated(today.date(), current.actor().name(), offersMeeting, note);
        happened.fire(Happening.of(number, "complaint.adjudicated")
                .with("outcome", complaint.outcome().orElse(null))
                .with("meetingOffered", offersMeeting));
        progress.stepDone(number, Step.ADJUDICATE);
    }

    private void decide(Complaint complaint, List<PointDecided> decisions) {
        List<StatementPoint> points = investigations.points(complaint);
        if (decisions.size() != points.size()) {
            throw new Refused("Decide each point of the statement of complaint.");
        }
        for (int i = 0; i < points.size(); i++) {
            points.get(i).decided(decisions.get(i));
        }
    }
}
