package uk.redress.complaints;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import uk.redress.clock.Today;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Happening;

/** The complainant may withdraw at any time, in words or in writing; the council confirms it in writing (reg. 7). */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER})
public class WithdrawingComplaints {

    @Inject
    Complaints complaints;

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

    public void withdraw(ComplaintNumber number, long seen, String reason, SentLetter confirmation) {
        String why = Length.PASSAGE.needed(reason, "what they said when they withdrew");
        Complaint complaint = complaints.toChange(number, seen);
        dates.mustBePossible(complaint, confirmation);
        complaint.withdraw(today.date(), why);
        ending.of(complaint, "The complaint was withdrawn.");
        letters.keep(number, LetterKind.WITHDRAWAL_CONFIRMED, confirmation);
        happened.fire(Happening.of(number, "complaint.withdrawn").because(why));
        progress.withdrawn(number);
    }
}
