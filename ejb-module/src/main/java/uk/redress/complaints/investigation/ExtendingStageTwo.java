package uk.redress.complaints.investigation;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import uk.redress.approvals.ApprovalKind;
import uk.redress.approvals.NewRequest;
import uk.redress.approvals.RequestingApproval;
import uk.redress.clock.ClockKind;
import uk.redress.clock.RunningClock;
import uk.redress.clock.RunningClocks;
import uk.redress.clock.Timescales;
import uk.redress.clock.Today;
import uk.redress.clock.WorkingDays;
import uk.redress.complaints.Complaint;
import uk.redress.complaints.Complaints;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Refusal;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/** Asks for more time at stage 2: once, with a reason, to 65 working days at most, approved before the first last day is over (reg. 17). */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER})
public class ExtendingStageTwo {

    @Inject
    Complaints complaints;

    @Inject
    RequestingApproval approval;

    @Inject
    RunningClocks clocks;

    @Inject
    Today today;

    /** The last day there would be with so many working days in total, or why it cannot be asked. */
    public ExtensionOnOffer offer(ComplaintNumber number) {
        RunningClock clock = clocks.leading(number, ClockKind.INVESTIGATION);
        return new ExtensionOnOffer(
                clock.dueOn(),
                Timescales.INVESTIGATION.longest().count(),
                clocks.wouldBeDue(clock, Timescales.INVESTIGATION.longest()),
                clock.refusalToExtendOn(today.date()).map(Refusal::reason).orElse(null));
    }

    /**
     * @param total the working days there are to be in all
     * @throws Refused when the law does not allow so many, or it has been extended, or its last day has passed
     */
    public void ask(ComplaintNumber number, long seen, int total, String reason, long approver) {
        String why = TextLength.PASSAGE.needed(reason, "the reason");
        Complaint complaint = complaints.toChange(number, seen);
        RunningClock clock = clocks.findLeading(complaint.number(), ClockKind.INVESTIGATION)
                .orElseThrow(() -> new Refused("Stage 2 has not been asked for."));
        WorkingDays wanted = WorkingDays.of(total);
        clock.refusalToExtendOn(today.date())
                .or(() -> Timescales.INVESTIGATION.refusalToExtendTo(wanted))
                .ifPresent(refusal -> {
                    throw new Refused(refusal);
                });
        LocalDate due = clocks.wouldBeDue(clock, wanted);
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("from", clock.dueOn().toString());
        asked.put("to", due.toString());
        asked.put("total", String.valueOf(total));
        approval.request(new NewRequest(number, ApprovalKind.STAGE_TWO_EXTENSION, why, asked, approver, clock.dueOn()));
    }
}
