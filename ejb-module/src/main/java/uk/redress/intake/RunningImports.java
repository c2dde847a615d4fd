package uk.redress.intake;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.redress.intake.ImportProgress.Step;
import uk.redress.kernel.ChangedMeanwhile;
import uk.redress.kernel.NotFound;
import uk.redress.kernel.Refused;

/** Brings a file in beside the request that asked for it, and tells how it ended. Has no transaction of its own. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RunningImports {

    private static final Logger LOG = LoggerFactory.getLogger(RunningImports.class);

    @Inject
    ImportsUnderWay underWay;

    @Inject
    TakingOverRegisters registers;

    @Asynchronous
    public void run(long id, long seen) {
        try {
            registers.takeOver(id, seen);
            underWay.isAt(id, Step.FINISHED, 0, 0);
        } catch (Refused | NotFound | ChangedMeanwhile refused) {
            underWay.givenUp(id, String.valueOf(refused.getMessage()));
        } catch (RuntimeException broken) {
            LOG.error("Import {} was given up; nothing of it was kept.", id, broken);
            underWay.givenUp(
                    id, "Something went wrong that should not. Nothing was imported; the server's log says more.");
        }
    }
}
