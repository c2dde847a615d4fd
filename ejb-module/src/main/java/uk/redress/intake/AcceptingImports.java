package uk.redress.intake;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import uk.redress.kernel.Refused;

/** Accepts a file that was looked at. It comes in while the person watches how far it is. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER})
public class AcceptingImports {

    @Inject
    ImportsUnderWay underWay;

    @Inject
    RunningImports running;

    /**
     * Begins to bring in the rows that come in, all of them or none.
     *
     * @param seen the version of the preview that was accepted
     * @throws Refused when it has been begun already
     */
    public void accept(long id, long seen) {
        if (!underWay.begin(id)) {
            throw new Refused("This file is being imported already.");
        }
        running.run(id, seen);
    }
}
