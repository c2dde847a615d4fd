package uk.redress.complaints.reviewpanel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.redress.approvals.ApprovalKind;
import uk.redress.approvals.RequestingApproval;
import uk.redress.clock.ClockKind;
import uk.redress.clock.RunningClocks;
import uk.redress.clock.Timescales;
import uk.redress.clock.Today;
import uk.redress.complaints.CaseProgress;
import uk.redress.complaints.Complaint;
import uk.redress.complaints.Stage;
import uk.redress.complaints.StageBegunAgain;
import uk.redress.complaints.recommendations.Recommendations;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Happening;

/** Stage 3 begins: for the first time, or anew after the Ombudsman sent it back or proceedings elsewhere have ended. */
@ApplicationScoped
class BeginningStageThree implements StageBegunAgain {

    private static final Set<ClockKind> CLOCKS = EnumSet.of(
            ClockKind.PANEL_ACKNOWLEDGEMENT,
            ClockKind.PANEL_CHAIR,
            ClockKind.REVIEW_PANEL,
            ClockKind.PANEL_PAPERS,
            ClockKind.PANEL_REPORT,
            ClockKind.PANEL_RESPONSE);

    @Inject
    ReviewPanels panels;

    @Inject
    Recommendations recommendations;

    @Inject
    DaysToThePanel days;

    @Inject
    RunningClocks clocks;

    @Inject
    RequestingApproval approvals;

    @Inject
    CaseProgress progress;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    @Override
    public Stage stage() {
        return Stage.REVIEW_PANEL;
    }

    /** Who had to wait for proceedings is not late. */
    @Override
    public LocalDate begin(Complaint complaint, LocalDate on, @Nullable String words) {
        return begin(complaint, new StageThreeRequest(on, null, words), false);
    }

    /** @return the last day for the panel */
    LocalDate begin(Complaint complaint, StageThreeRequest request, boolean late) {
        ComplaintNumber number = complaint.number();
        LocalDate asked = request.requestedOn();
        if (panels.find(complaint).isPresent()) {
            clocks.makeRoomFor(number, CLOCKS);
            recommendations.setAside(complaint, Stage.REVIEW_PANEL);
            approvals.spend(number, ApprovalKind.STAGE_THREE);
        }
        clocks.start(number, ClockKind.PANEL_ACKNOWLEDGEMENT, asked, Timescales.PANEL_ACKNOWLEDGEMENT.usual());
        clocks.start(number, ClockKind.PANEL_CHAIR, asked, Timescales.PANEL_CHAIR.usual());
        LocalDate due = clocks.start(number, ClockKind.REVIEW_PANEL, asked, days.inForce());
        panels.begin(complaint, request, late, today.date());
        approvals.callOff(number, ApprovalKind.EARLY_REFERRAL, "The complainant asked for a review panel.");
        happened.fire(Happening.of(number, "stageThree.requested")
                .because(request.words())
                .with("requestedOn", asked)
                .with("way", request.way())
                .with("late", late)
                .with("dueOn", due));
        progress.stageThreeRequested(number);
        return due;
    }
}
