package uk.redress.process;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import uk.redress.access.CurrentActor;
import uk.redress.complaints.investigation.GuidingStageTwo;
import uk.redress.complaints.localresolution.RunningOut;
import uk.redress.complaints.ombudsman.GuidingTheOmbudsman;
import uk.redress.complaints.reviewpanel.GuidingStageThree;
import uk.redress.kernel.ComplaintNumber;

/** What a diagram asks and tells about the stages of a complaint. Published: add, never rename. */
@Dependent
public class Stages {

    @Inject
    CurrentActor actor;

    @Inject
    RunningOut localResolution;

    @Inject
    GuidingStageTwo investigation;

    @Inject
    GuidingStageThree panel;

    @Inject
    GuidingTheOmbudsman ombudsman;

    /** Whether the complaint came from the log the team kept before, and so begins at the response. */
    public boolean isTakenOver(String number) {
        return localResolution.isTakenOver(new ComplaintNumber(number));
    }

    /** Whether a closed complaint comes back for stage 2, so that its new course begins there. */
    public boolean beginsAtStageTwo(String number) {
        return investigation.isAtStageTwo(new ComplaintNumber(number));
    }

    /** Whether a manager refused the request for stage 2. */
    public boolean isStageTwoRefused(String number) {
        return investigation.isRefused(new ComplaintNumber(number));
    }

    /** The last day of stage 2 ended without an adjudication. */
    public void investigationRanOut(String number) {
        actor.isTheSystemFor("the last day of stage 2");
        investigation.ranOut(new ComplaintNumber(number));
    }

    /** Whether a closed complaint comes back for stage 3, so that its new course begins there. */
    public boolean beginsAtStageThree(String number) {
        return panel.isAtStageThree(new ComplaintNumber(number));
    }

    /** Whether a manager has decided about the request for stage 3 before it was acknowledged. */
    public boolean isStageThreeDecided(String number) {
        return panel.isDecided(new ComplaintNumber(number));
    }

    /** Whether a manager refused the request for stage 3. */
    public boolean isStageThreeRefused(String number) {
        return panel.isRefused(new ComplaintNumber(number));
    }

    /** From today papers would go out too late for a panel on its last day. */
    public void panelWillBeLate(String number) {
        actor.isTheSystemFor("the papers of the panel");
        panel.willBeLate(new ComplaintNumber(number));
    }

    /** The last day for the panel ended without one. */
    public void reviewPanelRanOut(String number) {
        actor.isTheSystemFor("the last day of the panel");
        panel.ranOut(new ComplaintNumber(number));
    }

    /** Whether the Ombudsman took up a complaint that was closed, so that its new course begins there. */
    public boolean beginsAtTheOmbudsman(String number) {
        return ombudsman.isAtTheOmbudsman(new ComplaintNumber(number));
    }

    /** Whether the Ombudsman's decision came with remedies that are still to be carried out. */
    public boolean hasRemediesToCarryOut(String number) {
        return ombudsman.hasRemedies(new ComplaintNumber(number));
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
