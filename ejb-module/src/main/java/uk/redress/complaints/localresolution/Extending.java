package uk.redress.complaints.localresolution;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;
import static uk.redress.access.Role.Names.SERVICE_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.redress.access.CurrentActor;
import uk.redress.approvals.ApprovalKind;
import uk.redress.approvals.NewRequest;
import uk.redress.approvals.RequestingApproval;
import uk.redress.clock.ClockKind;
import uk.redress.clock.RunningClock;
import uk.redress.clock.RunningClocks;
import uk.redress.clock.Timescales;
import uk.redress.clock.Today;
import uk.redress.complaints.Complaint;
import uk.redress.complaints.Complaints;
import uk.redress.complaints.WhoseToAnswer;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Refusal;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;
import uk.redress.settings.ContestedRule;
import uk.redress.settings.RulesInForce;

/**
 * Asks for more time at stage 1: once, with a reason, up to day 20, asked and approved by the end of day 10. Undecided
 * by then the request lapses; after that an overrun has a reason, never an extension.
 */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER})
public class Extending {

    @Inject
    Complaints complaints;

    @Inject
    CurrentActor current;

    @Inject
    ExtensionRule rule;

    @Inject
    RequestingApproval approval;

    @Inject
    RunningClocks clocks;

    @Inject
    RulesInForce rules;

    @Inject
    Today today;

    /** What asking would bring, or why it cannot be asked. */
    public ExtensionOnOffer offer(ComplaintNumber number) {
        Complaint complaint = complaints.glance(number);
        RunningClock clock = clocks.called(number, ClockKind.LOCAL_RESOLUTION);
        return new ExtensionOnOffer(
                clock.dueOn(),
                clocks.wouldBeDue(clock, Timescales.LOCAL_RESOLUTION.longest()),
                rule.refusal(complaint, clock).map(Refusal::reason).orElse(null));
    }

    /** Whether the council extends on the grounds of the guidance only, so that one of them has to be named. */
    public boolean needsGround() {
        return rules.is(ContestedRule.STAGE_ONE_EXTENSION, "NAMED_GROUNDS");
    }

    /** As {@link #ask(ComplaintNumber, long, ExtensionGround, String, long)}, for a council that takes any reason. */
    public void ask(ComplaintNumber number, long seen, String reason, long approver) {
        ask(number, seen, null, reason, approver);
    }

    /** @throws Refused when the time for asking has passed, or it has been extended, or nobody else is to decide */
    public void ask(ComplaintNumber number, long seen, @Nullable ExtensionGround ground, String reason, long approver) {
        if (ground == null && needsGround()) {
            throw new Refused(
                    "Choose the ground. This council extends stage 1 because it is complex, or for an advocate.");
        }
        String why = TextLength.PASSAGE.needed(reason, "the reason");
        Complaint complaint = complaints.toChange(number, seen);
        WhoseToAnswer.mustBe(current.actor(), complaint);
        RunningClock clock = clocks.find(complaint.number(), ClockKind.LOCAL_RESOLUTION)
                .orElseThrow(() -> new Refused("This complaint has no stage 1 clock."));
        rule.refusal(complaint, clock).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        Map<String, String> asked =
                new LinkedHashMap<>(clocks.daysOfExtension(clock, Timescales.LOCAL_RESOLUTION.longest()));
        if (ground != null) {
            asked.put("extensionGround", ground.name());
        }
        approval.request(new NewRequest(number, ApprovalKind.EXTENSION, why, asked, approver, clock.dueOn()));
    }
}
