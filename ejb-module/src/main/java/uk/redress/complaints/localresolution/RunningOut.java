package uk.redress.complaints.localresolution;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import uk.redress.clock.ClockKind;
import uk.redress.clock.RunningClocks;
import uk.redress.clock.Today;
import uk.redress.complaints.Complaint;
import uk.redress.complaints.Complaints;
import uk.redress.complaints.Source;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.ForTheSystem;
import uk.redress.kernel.Happening;
import uk.redress.settings.ContestedRule;
import uk.redress.settings.RulesInForce;

/**
 * What the process asks and tells while stage 1 runs. A timer only wakes it; whether the last day has truly passed is
 * asked of the clock.
 */
@Stateless
@PermitAll
@ForTheSystem
public class RunningOut {

    @Inject
    Complaints complaints;

    @Inject
    LocalResolutions resolutions;

    @Inject
    RunningClocks clocks;

    @Inject
    Event<Happening> happened;

    @Inject
    RulesInForce rules;

    @Inject
    Today today;

    /** Whether the complaint came out of a log, so that its course starts at the response. */
    public boolean isTakenOver(ComplaintNumber number) {
        Complaint complaint = complaints.glance(number);
        return complaint.source() == Source.IMPORTED && complaint.cameBackOn().isEmpty();
    }

    /** Whether the quality check sent the response back. */
    public boolean isReturned(ComplaintNumber number) {
        return resolutions
                .soFar(complaints.glance(number))
                .filter(LocalResolution::isReturned)
                .isPresent();
    }

    /**
     * The last day passed without an answer: unless the council wants to write that letter itself, the right to go to stage 2 at once is offered and recorded (rule book H3),
     * and the work on the answer goes on. Does nothing the second time, and nothing for a last day that had passed before
     * the complaint was imported: what was offered then is the log's past.
     */
    public void ranOut(ComplaintNumber number) {
        if (clocks.called(number, ClockKind.LOCAL_RESOLUTION).ranOutBeforeImport()) {
            return;
        }
        if (isToBeOffered(complaints.glance(number))) {
            resolutions.of(complaints.called(number)).offersStageTwo(today.date());
            happened.fire(Happening.of(number, "stageTwo.offered"));
        }
    }

    /** Asked before the complaint is locked: a complaint that is called is changed, and no change goes without a word. */
    private boolean isToBeOffered(Complaint complaint) {
        boolean over = resolutions
                .soFar(complaint)
                .filter(known -> known.isAnswered() || known.stageTwoOfferedOn().isPresent())
                .isPresent();
        return !complaint.isClosed() && !over && !rules.is(ContestedRule.STAGE_ONE_OVERRUN, "BY_HAND");
    }
}
