package uk.redress.complaints.alongside;

import static uk.redress.access.Role.Names.AUDITOR;
import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;
import static uk.redress.access.Role.Names.SERVICE_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import uk.redress.access.CurrentActor;
import uk.redress.complaints.ComplaintFile;

/** Tells a page what the person who looks may write down beside the course of a complaint. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER, AUDITOR})
public class ReadingWhatMayBeRecorded {

    @Inject
    CurrentActor current;

    /** Asks nothing more of the database than who looks. */
    public MayAlongside with(ComplaintFile file) {
        return MayAlongside.of(current.actor(), file);
    }
}
