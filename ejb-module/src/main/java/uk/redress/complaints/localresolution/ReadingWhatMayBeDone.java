package uk.redress.complaints.localresolution;

import static uk.redress.access.Role.Names.AUDITOR;
import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;
import static uk.redress.access.Role.Names.SERVICE_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import uk.redress.access.CurrentActor;
import uk.redress.approvals.ApprovalKind;
import uk.redress.approvals.RequestingApproval;
import uk.redress.clock.ClockKind;
import uk.redress.clock.RunningClocks;
import uk.redress.clock.Today;
import uk.redress.complaints.Closing;
import uk.redress.complaints.ComplaintFile;
import uk.redress.kernel.ComplaintNumber;

/** Tells a page what the person who looks may do with the complaint it shows. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER, AUDITOR})
public class ReadingWhatMayBeDone {

    @Inject
    CurrentActor current;

    @Inject
    RunningClocks clocks;

    @Inject
    RequestingApproval approvals;

    @Inject
    WhereItComesBack where;

    @Inject
    Today today;

    /** A manager approved that the whole complaint is dealt with elsewhere; the person is still to be told. */
    private boolean isOutside(ComplaintNumber number) {
        return approvals.approved(number, ApprovalKind.OUTSIDE_PROCEDURE).stream()
                .anyMatch(asked -> asked.getOrDefault("points", "").isEmpty());
    }

    public May with(ComplaintFile file) {
        boolean extendable = !file.isClosed()
                && clocks.find(file.number(), ClockKind.LOCAL_RESOLUTION)
                        .filter(clock -> clock.refusalToExtendOn(today.date()).isEmpty())
                        .isPresent();
        boolean mayReturn = file.closing() == Closing.OUTSIDE_PROCEDURE
                && file.mayReturnUntil() != null
                && !today.date().isAfter(file.mayReturnUntil())
                && where.stage(file.number(), file.stage()).isPresent();
        return May.of(current.actor(), file, extendable, !file.isClosed() && isOutside(file.number()), mayReturn);
    }
}
