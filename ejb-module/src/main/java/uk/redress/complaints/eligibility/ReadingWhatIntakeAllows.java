package uk.redress.complaints.eligibility;

import static uk.redress.access.Role.Names.AUDITOR;
import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;
import static uk.redress.access.Role.Names.SERVICE_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import uk.redress.access.CurrentActor;
import uk.redress.complaints.ComplaintFile;

/** Tells a page what the person who looks may write down about how the complaint it shows came in. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER, AUDITOR})
public class ReadingWhatIntakeAllows {

    @Inject
    CurrentActor current;

    public MayAtIntake with(ComplaintFile file, IntakeOnFile intake) {
        return MayAtIntake.of(current.actor(), file, intake);
    }
}
