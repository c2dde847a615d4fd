package uk.redress.complaints.reviewpanel;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;
import static uk.redress.access.Role.Names.SERVICE_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
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

/** A senior manager answers each recommendation of the panel, with reasons where the authority differs (reg. 20(3)). */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER})
public class AnsweringThePanel {

    @Inject
    Complaints complaints;

    @Inject
    ReviewPanels panels;

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
     * Answers.
     *
     * @param answers one for each recommendation, in its order
     * @param consultedOn the day the independent person of stage 2 was consulted about the answer
     * @param words what else the complainant is to be told; null when nothing is
     * @throws Refused when a recommendation is left out, or it is another manager's to answer
     */
    public void answer(
            ComplaintNumber number,
            long seen,
            List<RecommendationAnswered> answers,
            LocalDate consultedOn,
            @Nullable String words) {
        String said = TextLength.PAGES.ifAny(words, "what else the complainant is told");
        today.mustHaveCome(consultedOn);
        Complaint complaint = complaints.toChange(number, seen);
        WhoseToAnswer.mustBe(current.actor(), complaint);
        complaint.moveOn(Step.RESPOND_TO_PANEL, Step.SEND_RESPONSE);
        recommendations.answer(complaint, Stage.REVIEW_PANEL, answers);
        panels.of(complaint).answered(today.date(), current.actor().name(), consultedOn, said);
        happened.fire(Happening.of(number, "panel.answered").with("consultedOn", consultedOn));
        progress.stepDone(number, Step.RESPOND_TO_PANEL);
    }
}
