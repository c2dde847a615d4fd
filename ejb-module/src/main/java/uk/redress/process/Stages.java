package uk.redress.process;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import uk.redress.access.CurrentActor;
import uk.redress.complaints.localresolution.RunningOut;
import uk.redress.kernel.ComplaintNumber;

/** What a diagram asks and tells about the stages of a complaint. Published: add, never rename. */
@Dependent
public class Stages {

    @Inject
    CurrentActor actor;

    @Inject
    RunningOut localResolution;

    /** Whether the complaint came from the log the team kept before, and so begins at the response. */
    public boolean isTakenOver(String number) {
        return localResolution.isTakenOver(new ComplaintNumber(number));
    }

    /** Whether the quality check sent the response back to the manager. */
    public boolean isReturned(String number) {
        return localResolution.isReturned(new ComplaintNumber(number));
    }

    /** The last day of stage 1 ended without an answer. */
    public void localResolutionRanOut(String number) {
        actor.isTheSystemFor("the last day of stage 1");
        localResolution.ranOut(new ComplaintNumber(number));
    }
}
