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
import uk.redress.kernel.Refused;

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

    /**
     * Ends it as they wished, with the confirmation they were sent.
     *
     * @throws Refused when it is closed, a day is impossible, or the confirmation was not in writing
     */
    public void withdraw(ComplaintNumber number, long seen, WithdrawalWish wish, SentLetter confirmation) {
        today.mustHaveCome(wish.on());
        if (!confirmation.isInWriting()) {
            throw new Refused("A withdrawal is confirmed in writing: by letter or by email.");
        }
        Complaint complaint = complaints.toChange(number, seen);
        InOrder.mustFollow("The withdrawal", wish.on(), "the complaint was received", complaint.receivedOn());
        InOrder.mustFollow("The confirmation", confirmation.sentOn(), "they withdrew", wish.on());
        dates.mustBePossible(complaint, confirmation);
        complaint.withdraw(today.date(), wish.said());
        complaints.record(new Withdrawal(complaint.id(), wish));
        ending.of(complaint, "The complaint was withdrawn.");
        letters.keep(number, LetterKind.WITHDRAWAL_CONFIRMED, confirmation);
        happened.fire(Happening.of(number, "complaint.withdrawn")
                .because(wish.said())
                .with("on", wish.on())
                .with("how", wish.way().inWords())
                .with("stillLookedInto", wish.stillLookedInto()));
        progress.withdrawn(number);
    }
}
