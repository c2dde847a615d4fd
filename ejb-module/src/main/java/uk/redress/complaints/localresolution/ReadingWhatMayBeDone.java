package uk.redress.complaints.localresolution;

import static uk.redress.access.Role.Names.AUDITOR;
import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;
import static uk.redress.access.Role.Names.SERVICE_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import uk.redress.access.CurrentActor;
import uk.redress.clock.ClockKind;
import uk.redress.clock.RunningClocks;
import uk.redress.clock.Today;
import uk.redress.complaints.ComplaintFile;

/** Tells a page what the person who looks may do with the complaint it shows. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER, AUDITOR})
public class ReadingWhatMayBeDone {

    @Inject
    CurrentActor current;

    @Inject
    RunningClocks clocks;

    @Inject
    Today today;

    public May with(ComplaintFile file) {
        boolean extendable = !file.isClosed()
                && clocks.find(file.number(), ClockKind.LOCAL_RESOLUTION)
                        .filter(clock -> clock.refusalToExtendOn(today.date()).isEmpty())
                        .isPresent();
        return May.of(current.actor(), file, extendable);
    }
}
