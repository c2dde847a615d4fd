package uk.redress.complaints.localresolution;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.redress.approvals.ApprovalKind;
import uk.redress.approvals.RequestingApproval;
import uk.redress.clock.ClockKind;
import uk.redress.clock.RunningClocks;
import uk.redress.clock.Today;
import uk.redress.complaints.CaseProgress;
import uk.redress.complaints.Complaint;
import uk.redress.complaints.Complaints;
import uk.redress.complaints.Stage;
import uk.redress.complaints.StageBegunAgain;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/**
 * A complaint that left because of proceedings elsewhere is made again once they have ended (reg. 8, rule book A9), and goes
 * on with the first stage that has not been answered.
 */
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
    WhereItComesBack where;

    @Inject
    @Any
    Instance<StageBegunAgain> laterStages;

    @Inject
    RunningClocks clocks;

    @Inject
    CaseProgress progress;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    /**
     * The stage it would come back to now.
     *
     * @return empty when every stage has been answered
     */
    public Optional<Stage> stage(ComplaintNumber number) {
        return where.stage(number, complaints.glance(number).stage());
    }

    /**
     * Takes it up again; the clocks of the stage it comes back to run from this day.
     *
     * @param on the day the authority heard that it is made again
     * @param words what the complainant said, or how the proceedings ended; null when nothing is known
     * @throws uk.redress.kernel.Refused when it did not leave because of proceedings, or comes back later than it may
     */
    public void comeBack(ComplaintNumber number, long seen, LocalDate on, @Nullable String words) {
        String said = TextLength.PASSAGE.ifAny(words, "what the complainant said");
        today.mustHaveCome(on);
        Complaint complaint = complaints.toChange(number, seen);
        Stage to = where.stage(number, complaint.stage())
                .orElseThrow(() -> new Refused("Every stage of this complaint has been answered. The complainant may go"
                        + " to the Ombudsman; something new is a new complaint."));
        complaint.comeBack(on, to);
        approvals.spend(number, ApprovalKind.OUTSIDE_PROCEDURE);
        happened.fire(Happening.of(number, "complaint.cameBack")
                .because(said)
                .with("on", on)
                .with("stage", to)
                .with("dueOn", begin(complaint, to, on, said)));
    }

    /** @return the last day of the stage */
    private LocalDate begin(Complaint complaint, Stage to, LocalDate on, @Nullable String said) {
        return laterStages.stream()
                .filter(later -> later.stage() == to)
                .findAny()
                .map(later -> later.begin(complaint, on, said))
                .orElseGet(() -> beginStageOne(complaint, on));
    }

    private LocalDate beginStageOne(Complaint complaint, LocalDate on) {
        ComplaintNumber number = complaint.number();
        localResolutions.of(complaint).beginsAgain();
        clocks.beginAgain(number, ClockKind.ACKNOWLEDGEMENT, on);
        LocalDate due = clocks.beginAgain(number, ClockKind.LOCAL_RESOLUTION, on);
        progress.received(number);
        return due;
    }
}
