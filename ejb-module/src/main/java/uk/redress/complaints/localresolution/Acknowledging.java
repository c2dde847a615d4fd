package uk.redress.complaints.localresolution;

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
import uk.redress.complaints.StageOneStart;
import uk.redress.complaints.Step;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Happening;

/** Tells the complainant that the complaint has arrived, who deals with it and what happens next (reg. 11). */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER})
public class Acknowledging {

    @Inject
    Complaints complaints;

    @Inject
    LocalResolutions resolutions;

    @Inject
    SendingDates dates;

    @Inject
    StageOneStart start;

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
        complaint.moveOn(Step.ACKNOWLEDGE, Step.AGREE_POINTS);
        resolutions.of(complaint).acknowledged(letter.sentOn());
        start.notAfter(number, ClockKind.ACKNOWLEDGEMENT, letter.sentOn());
        clocks.stop(number, ClockKind.ACKNOWLEDGEMENT, letter.sentOn());
        letters.keep(number, LetterKind.ACKNOWLEDGEMENT, letter);
        happened.fire(Happening.of(number, "complaint.acknowledged")
                .with("sentOn", letter.sentOn())
                .with("way", letter.way()));
        progress.stepDone(number, Step.ACKNOWLEDGE);
    }
}
