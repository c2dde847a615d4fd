package uk.redress.complaints;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.Today;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/** Closes a complaint that was answered at its stage, whose complainant is content or has not come back. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER})
public class ClosingComplaints {

    @Inject
    Complaints complaints;

    @Inject
    Ending ending;

    @Inject
    CaseProgress progress;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    /**
     * @param terms what was agreed (reg. 15), or why it is closed without a word; null when there is nothing to add
     * @throws Refused when the answer has not been sent
     */
    public void close(ComplaintNumber number, long seen, @Nullable String terms) {
        String agreed = TextLength.PASSAGE.ifAny(terms, "what was agreed");
        Complaint complaint = complaints.toChange(number, seen);
        Step waitsAt =
                switch (complaint.stage()) {
                    case LOCAL_RESOLUTION -> Step.AWAIT_COMPLAINANT;
                    case INVESTIGATION -> Step.AWAIT_STAGE_THREE;
                    case REVIEW_PANEL -> Step.AWAIT_OMBUDSMAN;
                    case OMBUDSMAN -> throw new Refused("It is closed when the Ombudsman has decided.");
                };
        complaint.refusalUnlessAt(waitsAt).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        complaint.closeAnswered(today.date(), agreed);
        ending.of(complaint, "The complaint was closed.");
        happened.fire(Happening.of(number, "complaint.closed").because(agreed));
        progress.stepDone(number, waitsAt);
    }
}
