package uk.redress.complaints.localresolution;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.approvals.ApprovalKind;
import uk.redress.approvals.RequestingApproval;
import uk.redress.clock.ClockKind;
import uk.redress.clock.RunningClocks;
import uk.redress.clock.Today;
import uk.redress.complaints.CaseProgress;
import uk.redress.complaints.Complaint;
import uk.redress.complaints.Complaints;
import uk.redress.complaints.Length;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Happening;

/** A complaint that left because of proceedings elsewhere is made again once they have ended (reg. 8, rule book A9). */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER})
public class ComingBack {

    @Inject
    Complaints complaints;

    @Inject
    LocalResolutions localResolutions;

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

    /**
     * Takes it up again where every complaint begins; its clocks run from this day.
     *
     * @param on the day the authority heard that it is made again
     * @param words what the complainant said, or how the proceedings ended; null when nothing is known
     * @throws uk.redress.kernel.Refused when it did not leave because of proceedings, or comes back later than it may
     */
    public void comeBack(ComplaintNumber number, long seen, LocalDate on, @Nullable String words) {
        String said = Length.PASSAGE.ifAny(words, "what the complainant said");
        today.mustHaveCome(on);
        Complaint complaint = complaints.toChange(number, seen);
        complaint.comeBack(on);
        approvals.spend(number, ApprovalKind.OUTSIDE_PROCEDURE);
        localResolutions.of(complaint).beginsAgain();
        clocks.beginAgain(number, ClockKind.ACKNOWLEDGEMENT, on);
        LocalDate due = clocks.beginAgain(number, ClockKind.LOCAL_RESOLUTION, on);
        happened.fire(Happening.of(number, "complaint.cameBack")
                .because(said)
                .with("on", on)
                .with("dueOn", due));
        progress.received(number);
    }
}
