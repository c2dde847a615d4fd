package uk.redress.complaints.localresolution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import uk.redress.approvals.Approvable;
import uk.redress.approvals.ApprovalKind;
import uk.redress.approvals.ApprovedRequest;
import uk.redress.clock.ClockKind;
import uk.redress.clock.RunningClock;
import uk.redress.clock.RunningClocks;
import uk.redress.clock.Timescales;
import uk.redress.complaints.Complaint;
import uk.redress.complaints.Complaints;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refusal;

/** An approved extension moves the last day of stage 1 to day 20. */
@ApplicationScoped
class ApprovedExtension implements Approvable {

    @Inject
    Complaints complaints;

    @Inject
    ExtensionRule rule;

    @Inject
    RunningClocks clocks;

    @Inject
    Event<Happening> happened;

    @Override
    public ApprovalKind kind() {
        return ApprovalKind.EXTENSION;
    }

    @Override
    public Optional<Refusal> refusalToApprove(ComplaintNumber number, Map<String, String> asked) {
        Complaint complaint = complaints.called(number);
        Optional<RunningClock> clock = clocks.find(number, ClockKind.LOCAL_RESOLUTION);
        return clock.isEmpty()
                ? Optional.of(new Refusal("This complaint has no stage 1 clock."))
                : rule.refusal(complaint, clock.get());
    }

    @Override
    public Map<String, String> factsNow(ComplaintNumber number, Map<String, String> asked) {
        return clocks.find(number, ClockKind.LOCAL_RESOLUTION)
                .map(clock -> clocks.daysOfExtension(clock, Timescales.LOCAL_RESOLUTION.longest()))
                .orElse(asked);
    }

    @Override
    public void approved(ComplaintNumber number, ApprovedRequest request) {
        LocalDate due = clocks.extend(
                number,
                ClockKind.LOCAL_RESOLUTION,
                Timescales.LOCAL_RESOLUTION.longest(),
                request.reason(),
                request.askedBy(),
                request.approvedBy(),
                request.approvedOn());
        happened.fire(Happening.of(number, "deadline.extended")
                .because(request.reason())
                .with("to", due));
    }
}
