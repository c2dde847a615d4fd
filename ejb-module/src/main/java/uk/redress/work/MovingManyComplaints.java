package uk.redress.work;

import static uk.redress.access.Role.Names.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.redress.kernel.ChangedMeanwhile;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.NotFound;
import uk.redress.kernel.Refused;

/** Moves complaint after complaint, each in a transaction of its own: one that cannot be moved holds up no other. */
@Stateless
@RolesAllowed(ADMINISTRATOR)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MovingManyComplaints {

    private static final Logger LOG = LoggerFactory.getLogger(MovingManyComplaints.class);

    @Inject
    MovingToCurrentDiagrams one;

    /** Moves no more than so many; the rest waits for the next time. */
    public MoveReport move(int atMost) {
        List<ComplaintNumber> waiting = one.onEarlierVersions();
        List<MoveReport.Left> left = new ArrayList<>();
        int moved = 0;
        int seen = 0;
        while (seen < waiting.size() && moved < atMost) {
            ComplaintNumber number = waiting.get(seen++);
            try {
                one.move(number);
                moved++;
            } catch (Refused refused) {
                left.add(new MoveReport.Left(number.value(), refused.refusal().reason()));
            } catch (ChangedMeanwhile changed) {
                left.add(new MoveReport.Left(number.value(), "It changed at that very moment. Try again."));
            } catch (NotFound gone) {
                LOG.debug("{} was moved or closed meanwhile.", number);
            } catch (EJBException failed) {
                LOG.error("{} could not be moved to the current diagrams.", number, failed);
                left.add(new MoveReport.Left(number.value(), "It failed and was left as it was. The log says why."));
            }
        }
        return new MoveReport(moved, left, waiting.size() - seen);
    }
}
