package uk.redress.complaints.ombudsman;

import static uk.redress.access.Role.Names.AUDITOR;
import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;
import static uk.redress.access.Role.Names.SERVICE_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import uk.redress.access.CurrentActor;
import uk.redress.complaints.ComplaintFile;

/** Tells a page what the person who looks may do about the Ombudsman. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER, AUDITOR})
public class ReadingWhatTheOmbudsmanAllows {

    @Inject
    CurrentActor current;

    public MayAtTheOmbudsman with(ComplaintFile file) {
        return MayAtTheOmbudsman.of(current.actor(), file);
    }
}
