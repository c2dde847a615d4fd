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
import uk.redress.complaints.Length;
import uk.redress.complaints.PromisedActions;
import uk.redress.complaints.PromisedActions.Promise;
import uk.redress.complaints.Step;
import uk.redress.complaints.WhoseToAnswer;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;

/** A senior manager decides each point and answers each recommendation; what is accepted becomes an action with an owner and a day. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER})
public class Adjudicating {

    @Inject
    Complaints complaints;

    @Inject
    Investigations investigations;

    @Inject
    PromisedActions actions;

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
        String note = Length.PASSAGE.ifAny(meetingNote, "what was said about a meeting");
        Complaint complaint = complaints.toChange(number, seen);
        WhoseToAnswer.mustBe(current.actor(), complaint);
        complaint.moveOn(Step.ADJUDICATE, Step.SEND_ADJUDICATION);
        decide(complaint, decisions);
        answer(complaint, answers);
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

    private void answer(Complaint complaint, List<RecommendationAnswered> answers) {
        List<Recommendation> recommendations = investigations.recommendations(complaint);
        if (answers.size() != recommendations.size()) {
            throw new Refused("Answer each recommendation.");
        }
        for (int i = 0; i < recommendations.size(); i++) {
            Recommendation recommendation = recommendations.get(i);
            recommendation.answered(answers.get(i), promise(complaint, recommendation, answers.get(i)));
        }
    }

    private @Nullable String promise(
            Complaint complaint, Recommendation recommendation, RecommendationAnswered answer) {
        String owner = answer.owner();
        return owner == null || answer.dueOn() == null || !answer.isPromise()
                ? null
                : actions.promise(new Promise(complaint.number(), recommendation.text(), owner, answer.dueOn()));
    }
}
