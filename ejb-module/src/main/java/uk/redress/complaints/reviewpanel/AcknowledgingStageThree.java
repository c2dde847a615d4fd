package uk.redress.complaints.reviewpanel;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import uk.redress.clock.ClockKind;
import uk.redress.clock.RunningClocks;
import uk.redress.complaints.CaseProgress;
import uk.redress.complaints.Complaint;
import uk.redress.complaints.Complaints;
import uk.redress.complaints.LetterKind;
import uk.redress.complaints.LetterRecords;
import uk.redress.complaints.SendingDates;
import uk.redress.complaints.SentLetter;
import uk.redress.complaints.Step;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Happening;

/** Records that the request for a review panel was acknowledged. A manager may have decided about it before. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER})
public class AcknowledgingStageThree {

    @Inject
    Complaints complaints;

    @Inject
    ReviewPanels panels;

    @Inject
    SendingDates dates;

    @Inject
    RunningClocks clocks;

    @Inject
    LetterRecords letters;

    @Inject
    CaseProgress progress;

    @Inject
    Event<Happening> happened;

    public void acknowledge(ComplaintNumber number, long seen, SentLetter letter) {
        Complaint complaint = complaints.toChange(number, seen);
        dates.mustBePossible(complaint, letter);
        ReviewPanel panel = panels.of(complaint);
        complaint.moveOn(Step.ACKNOWLEDGE_STAGE_THREE, nextAfter(panel));
        panel.acknowledged(letter.sentOn());
        clocks.stop(number, ClockKind.PANEL_ACKNOWLEDGEMENT, letter.sentOn());
        letters.keep(number, LetterKind.STAGE_THREE_ACKNOWLEDGEMENT, letter);
        happened.fire(Happening.of(number, "stageThree.acknowledged").with("sentOn", letter.sentOn()));
        progress.stepDone(number, Step.ACKNOWLEDGE_STAGE_THREE);
    }

    private static Step nextAfter(ReviewPanel panel) {
        if (panel.isRefused()) {
            return Step.TELL_STAGE_THREE_REFUSAL;
        }
        return panel.isAccepted() ? Step.APPOINT_CHAIR : Step.ACCEPT_STAGE_THREE;
    }
}
