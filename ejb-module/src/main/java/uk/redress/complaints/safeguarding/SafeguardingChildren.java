package uk.redress.complaints.safeguarding;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;
import static uk.redress.access.Role.Names.SERVICE_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import uk.redress.access.CurrentActor;
import uk.redress.clock.Today;
import uk.redress.complaints.Complaint;
import uk.redress.complaints.Complaints;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/**
 * Records that a child may be at risk, to whom that was referred, and what became of it (rule book A3, G12). It may be
 * raised at any time, of a complaint that has ended as well; it is never taken back, only answered.
 */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER})
public class SafeguardingChildren {

    @Inject
    Complaints complaints;

    @Inject
    SafeguardingConcerns concerns;

    @Inject
    CurrentActor current;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    /** Whoever may see the complaint may say so. */
    @RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER})
    public void raise(ComplaintNumber number, long seen, String worry) {
        String why = TextLength.PASSAGE.needed(worry, "what the risk is");
        concerns.raise(complaints.toChange(number, seen), why);
    }

    /** @throws Refused on a day that has not come, or when the outcome is known already */
    public void refer(ComplaintNumber number, long seen, long concern, Referral referral) {
        today.mustHaveCome(referral.on());
        Complaint complaint = complaints.toChange(number, seen);
        concerns.called(complaint, concern).referred(referral);
        happened.fire(Happening.of(number, "safeguarding.referred")
                .with("referredTo", referral.to())
                .with("referredOn", referral.on())
                .with("referredBy", referral.by())
                .with("reference", referral.reference()));
    }

    /** @throws Refused when nothing was referred, or on a day before that */
    public void conclude(ComplaintNumber number, long seen, long concern, String outcome, LocalDate on) {
        String what = TextLength.PASSAGE.needed(outcome, "what became of the referral");
        today.mustHaveCome(on);
        Complaint complaint = complaints.toChange(number, seen);
        concerns.called(complaint, concern).concluded(what, on, current.actor().name());
        concerns.settle(complaint);
        happened.fire(
                Happening.of(number, "safeguarding.concluded").because(what).with("knownOn", on));
    }
}
