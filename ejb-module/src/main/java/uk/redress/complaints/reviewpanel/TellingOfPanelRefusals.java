package uk.redress.complaints.reviewpanel;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import uk.redress.clock.Today;
import uk.redress.complaints.CaseProgress;
import uk.redress.complaints.Complaint;
import uk.redress.complaints.Complaints;
import uk.redress.complaints.Ending;
import uk.redress.complaints.LetterKind;
import uk.redress.complaints.LetterRecords;
import uk.redress.complaints.SendingDates;
import uk.redress.complaints.SentLetter;
import uk.redress.complaints.Step;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;

/** Records that the complainant was told that no panel will be held, why, and of the Ombudsman; the complaint ends there. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER})
public class TellingOfPanelRefusals {

    @Inject
    Complaints complaints;

    @Inject
    ReviewPanels panels;

    @Inject
    SendingDates dates;

    @Inject
    Ending ending;

    @Inject
    LetterRecords letters;

    @Inject
    CaseProgress progress;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    /** @throws Refused when no manager has refused the request */
    public void tell(ComplaintNumber number, long seen, SentLetter told) {
        Complaint complaint = complaints.toChange(number, seen);
        complaint.refusalUnlessAt(Step.TELL_STAGE_THREE_REFUSAL).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        dates.mustBePossible(complaint, told);
        String reason = panels.of(complaint).refusalReason().orElse(told.subject());
        complaint.closeRefused(today.date(), reason);
        ending.of(complaint, "Stage 3 was refused, and the complaint has ended.");
        letters.keep(number, LetterKind.STAGE_THREE_REFUSED, told);
        happened.fire(Happening.of(number, "refusal.told").because(reason).with("sentOn", told.sentOn()));
        progress.stepDone(number, Step.TELL_STAGE_THREE_REFUSAL);
    }
}
