package uk.redress.complaints.investigation;

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

/** Stage 2 begins: for the first time, or anew after the Ombudsman sent it back or proceedings elsewhere have ended. */
@ApplicationScoped
class BeginningStageTwo implements StageBegunAgain {

    private static final Set<ClockKind> CLOCKS =
            EnumSet.of(ClockKind.INVESTIGATION, ClockKind.INVESTIGATION_FROM_STATEMENT);

    @Inject
    Investigations investigations;

    @Inject
    Recommendations recommendations;

    @Inject
    RequestingApproval approvals;

    @Inject
    RunningClocks clocks;

    @Inject
    CaseProgress progress;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    @Override
    public Stage stage() {
        return Stage.INVESTIGATION;
    }

    @Override
    public LocalDate begin(Complaint complaint, LocalDate on, @Nullable String words) {
        return begin(complaint, new StageTwoRequest(on, null, words, null));
    }

    /** @return the last day of the clock that runs from the request */
    LocalDate begin(Complaint complaint, StageTwoRequest request) {
        ComplaintNumber number = complaint.number();
        clocks.endAll(number, request.requestedOn());
        if (investigations.find(complaint).isPresent()) {
            clocks.makeRoomFor(number, CLOCKS);
            recommendations.setAside(complaint, Stage.INVESTIGATION);
            approvals.spend(number, ApprovalKind.STAGE_TWO);
            approvals.spend(number, ApprovalKind.STAGE_TWO_EXTENSION);
        }
        LocalDate due =
                clocks.start(number, ClockKind.INVESTIGATION, request.requestedOn(), Timescales.INVESTIGATION.usual());
        investigations.begin(complaint, request, today.date());
        happened.fire(Happening.of(number, "stageTwo.requested")
                .because(request.words())
                .with("requestedOn", request.requestedOn())
                .with("way", request.way())
                .with("lateBecause", request.lateBecause())
                .with("dueOn", due));
        progress.stageTwoRequested(number);
        return due;
    }
}
