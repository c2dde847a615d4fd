package uk.redress.complaints.ombudsman;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import uk.redress.complaints.Complaints;
import uk.redress.complaints.Stage;
import uk.redress.complaints.Step;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.ForTheSystem;

/** What the process asks while a complaint is with the Ombudsman. */
@Stateless
@PermitAll
@ForTheSystem
public class GuidingTheOmbudsman {

    @Inject
    Complaints complaints;

    /** Whether the complaint is with the Ombudsman, so that a new course begins there. */
    public boolean isAtTheOmbudsman(ComplaintNumber number) {
        return complaints.glance(number).stage() == Stage.OMBUDSMAN;
    }

    /** Whether the authority agreed to remedies that are still to be shown. */
    public boolean hasRemedies(ComplaintNumber number) {
        return complaints.glance(number).step() == Step.CARRY_OUT_REMEDIES;
    }
}
