package uk.redress.complaints.investigation;

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

/** A manager accepts the request for stage 2, or refuses it on one of the grounds there are (rule book A9). */
@ApplicationScoped
class AcceptedStageTwo implements Approvable {

    /** Who asks has the right to ask; consent is no ground here. */
    private static final List<Ground> GROUNDS = Stream.of(Ground.values())
            .filter(ground -> ground != Ground.NO_CONSENT)
            .toList();

    @Inject
    Complaints complaints;

    @Inject
    Investigations investigations;

    @Inject
    RunningClocks clocks;

    @Inject
    CaseProgress progress;

    @Inject
    Event<Happening> happened;

    @Override
    public ApprovalKind kind() {
        return ApprovalKind.STAGE_TWO;
    }

    @Override
    public List<String> groundsToRefuse(ComplaintNumber number) {
        return GROUNDS.stream().map(Ground::name).toList();
    }

    @Override
    public Optional<Refusal> refusalToApprove(ComplaintNumber number, Map<String, String> asked) {
        return complaints.called(number).refusalUnlessAt(Step.ACCEPT_STAGE_TWO);
    }

    @Override
    public Map<String, String> factsNow(ComplaintNumber number, Map<String, String> asked) {
        return clocks.find(number, ClockKind.INVESTIGATION)
                .filter(RunningClock::isRunning)
                .map(clock -> Map.of(
                        "requestedOn", clock.startedOn().toString(),
                        "dueOn", clocks.wouldBeDue(clock, clock.timescale()).toString()))
                .orElse(asked);
    }

    @Override
    public void approved(ComplaintNumber number, ApprovedRequest request) {
        Complaint complaint = complaints.called(number);
        complaint.moveOn(Step.ACCEPT_STAGE_TWO, Step.APPOINT_INVESTIGATORS);
        investigations.of(complaint).accepted(request.approvedOn(), request.approvedBy());
        happened.fire(Happening.of(number, "stageTwo.accepted"));
        progress.stepDone(number, Step.ACCEPT_STAGE_TWO);
    }

    @Override
    public void refused(ComplaintNumber number, RefusedRequest request) {
        Complaint complaint = complaints.called(number);
        complaint.moveOn(Step.ACCEPT_STAGE_TWO, Step.TELL_REFUSAL);
        Ground ground = Ground.valueOf(Objects.requireNonNull(request.ground()));
        investigations.of(complaint).refused(request.refusedOn(), ground, request.reason());
        happened.fire(Happening.of(number, "stageTwo.refused")
                .because(request.reason())
                .with("ground", ground));
        progress.stepDone(number, Step.ACCEPT_STAGE_TWO);
    }
}
