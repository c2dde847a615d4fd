package uk.redress.complaints.investigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.redress.approvals.Approvable;
import uk.redress.approvals.ApprovalKind;
import uk.redress.approvals.ApprovedRequest;
import uk.redress.clock.ClockKind;
import uk.redress.clock.Extension;
import uk.redress.clock.RunningClocks;
import uk.redress.clock.Today;
import uk.redress.clock.WorkingDays;
import uk.redress.complaints.Complaints;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refusal;

/** An approved extension moves the last day of stage 2, by whichever day it is counted from. */
@ApplicationScoped
class ApprovedStageTwoExtension implements Approvable {

    @Inject
    Complaints complaints;

    @Inject
    RunningClocks clocks;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    @Override
    public ApprovalKind kind() {
        return ApprovalKind.STAGE_TWO_EXTENSION;
    }

    @Override
    public Optional<Refusal> refusalToApprove(ComplaintNumber number, Map<String, String> asked) {
        complaints.called(number);
        return clocks.leading(number, ClockKind.INVESTIGATION).refusalToExtendOn(today.date());
    }

    @Override
    public Map<String, String> factsNow(ComplaintNumber number, Map<String, String> asked) {
        return clocks.findLeading(number, ClockKind.INVESTIGATION)
                .map(clock -> {
                    WorkingDays total = clock.extension().map(Extension::total).orElseGet(() -> total(asked));
                    Map<String, String> facts = new LinkedHashMap<>(clocks.daysOfExtension(clock, total));
                    facts.put("total", String.valueOf(total.count()));
                    return facts;
                })
                .orElse(asked);
    }

    @Override
    public void approved(ComplaintNumber number, ApprovedRequest request) {
        ClockKind leading = clocks.leading(number, ClockKind.INVESTIGATION).kind();
        LocalDate due = extend(number, leading, request);
        Stream.of(ClockKind.INVESTIGATION, ClockKind.INVESTIGATION_FROM_STATEMENT)
                .filter(other -> other != leading && canBeExtended(number, other))
                .forEach(other -> extend(number, other, request));
        happened.fire(Happening.of(number, "deadline.extended")
                .because(request.reason())
                .with("to", due));
    }

    /** The one that does not lead may have run out by now, and then it is late by its own count. */
    private boolean canBeExtended(ComplaintNumber number, ClockKind kind) {
        return clocks.find(number, kind)
                .filter(clock -> clock.refusalToExtendOn(today.date()).isEmpty())
                .isPresent();
    }

    private LocalDate extend(ComplaintNumber number, ClockKind kind, ApprovedRequest request) {
        return clocks.extend(
                number,
                kind,
                total(request.asked()),
                request.reason(),
                request.askedBy(),
                request.approvedBy(),
                request.approvedOn());
    }

    private static WorkingDays total(Map<String, String> asked) {
        return WorkingDays.of(Integer.parseInt(asked.getOrDefault("total", "0")));
    }
}
