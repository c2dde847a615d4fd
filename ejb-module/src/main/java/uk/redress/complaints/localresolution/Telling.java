package uk.redress.complaints.localresolution;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import uk.redress.complaints.Complaint;
import uk.redress.complaints.Complaints;
import uk.redress.complaints.LetterKind;
import uk.redress.complaints.LetterRecords;
import uk.redress.complaints.SendingDates;
import uk.redress.complaints.SentLetter;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Happening;

/** Records what somebody was told beside the steps: that there is more time, or that stage 2 is open to them. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER})
public class Telling {

    @Inject
    Complaints complaints;

    @Inject
    LocalResolutions resolutions;

    @Inject
    SendingDates dates;

    @Inject
    LetterRecords letters;

    @Inject
    Event<Happening> happened;

    public void tell(ComplaintNumber number, long seen, LetterKind kind, SentLetter letter) {
        Complaint complaint = complaints.toChange(number, seen);
        dates.mustBePossible(complaint, letter);
        letters.keep(number, kind, letter);
        if (kind == LetterKind.STAGE_TWO_OFFER) {
            offer(complaint, letter);
        }
        happened.fire(Happening.of(number, "letter.sent")
                .with("kind", kind)
                .with("sentOn", letter.sentOn())
                .with("way", letter.way()));
    }

    /** Where the council offers it by hand, this is the day it did. */
    private void offer(Complaint complaint, SentLetter letter) {
        LocalResolution resolution = resolutions.of(complaint);
        if (resolution.stageTwoOfferedOn().isEmpty() && !resolution.isAnswered()) {
            resolution.offersStageTwo(letter.sentOn());
            happened.fire(Happening.of(complaint.number(), "stageTwo.offered"));
        }
    }
}
