package uk.redress.complaints.reviewpanel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import uk.redress.approvals.Approvable;
import uk.redress.approvals.ApprovalKind;
import uk.redress.approvals.ApprovedRequest;
import uk.redress.approvals.RefusedRequest;
import uk.redress.clock.ClockKind;
import uk.redress.clock.RunningClock;
import uk.redress.clock.RunningClocks;
import uk.redress.complaints.CaseProgress;
import uk.redress.complaints.Complaint;
import uk.redress.complaints.Complaints;
import uk.redress.complaints.Step;
import uk.redress.complaints.eligibility.Ground;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refusal;
import uk.redress.kernel.Refused;

/** A manager accepts the request for a panel, or refuses it on one of the grounds there are (rule book A7, A9). */
@ApplicationScoped
class AcceptedStageThree implements Approvable {

    /** Who asks has the right to ask; consent is no ground here. */
    private static final List<Ground> GROUNDS = Stream.of(Ground.values())
            .filter(ground -> ground != Ground.NO_CONSENT)
            .toList();

    @Inject
    Complaints complaints;

    @Inject
    ReviewPanels panels;

    @Inject
    RunningClocks clocks;

    @Inject
    CaseProgress progress;

    @Inject
    Event<Happening> happened;

    @Override
    public ApprovalKind kind() {
        return ApprovalKind.STAGE_THREE;
    }

    /** A request within the 20 working days is never refused for its day. */
    @Override
    public List<String> groundsToRefuse(ComplaintNumber number) {
        boolean late = panels.of(complaints.glance(number)).isLate();
        return GROUNDS.stream()
                .filter(ground -> late || ground != Ground.OUT_OF_TIME)
                .map(Ground::name)
                .toList();
    }

    @Override
    public Optional<Refusal> refusalToApprove(ComplaintNumber number, Map<String, String> asked) {
        Complaint complaint = complaints.called(number);
        return isOpen(complaint)
                ? Optional.empty()
                : Optional.of(new Refusal("This request has been decided already, or the complaint has ended."));
    }

    @Override
    public Map<String, String> factsNow(ComplaintNumber number, Map<String, String> asked) {
        return clocks.find(number, ClockKind.REVIEW_PANEL)
                .filter(RunningClock::isRunning)
                .map(clock -> Map.of(
                        "requestedOn", clock.startedOn().toString(),
                        "dueOn", clock.dueOn().toString()))
                .orElse(asked);
    }

    @Override
    public void approved(ComplaintNumber number, ApprovedRequest request) {
        Complaint complaint = complaints.called(number);
        panels.of(complaint).accepted(request.approvedOn(), request.approvedBy());
        happened.fire(Happening.of(number, "stageThree.accepted"));
        goOn(complaint, Step.APPOINT_CHAIR);
    }

    @Override
    public void refused(ComplaintNumber number, RefusedRequest request) {
        Complaint complaint = complaints.called(number);
        ReviewPanel panel = panels.of(complaint);
        Ground ground = Ground.valueOf(Objects.requireNonNull(request.ground()));
        if (!isOpen(complaint)) {
            throw new Refused("This request has been decided already, or the complaint has ended.");
        }
        panel.refused(request.refusedOn(), ground, request.reason());
        happened.fire(Happening.of(number, "stageThree.refused")
                .because(request.reason())
                .with("ground", ground));
        goOn(complaint, Step.TELL_STAGE_THREE_REFUSAL);
    }

    /** A decision that comes before the acknowledgement waits for it. */
    private void goOn(Complaint complaint, Step next) {
        if (complaint.step() == Step.ACCEPT_STAGE_THREE) {
            complaint.moveOn(Step.ACCEPT_STAGE_THREE, next);
            progress.stepDone(complaint.number(), Step.ACCEPT_STAGE_THREE);
        }
    }

    private boolean isOpen(Complaint complaint) {
        ReviewPanel panel = panels.of(complaint);
        return !complaint.isClosed() && !panel.isAccepted() && !panel.isRefused();
    }
}
