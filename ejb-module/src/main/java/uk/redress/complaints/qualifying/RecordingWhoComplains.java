package uk.redress.complaints.qualifying;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.Today;
import uk.redress.complaints.Complaint;
import uk.redress.complaints.Complaints;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;

/** Writes down who complains, for whom, what they need, and that an advocate was offered; at any time, as it becomes known. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER})
public class RecordingWhoComplains {

    @Inject
    Complaints complaints;

    @Inject
    Complainants complainants;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    /** @throws Refused when the answers contradict each other, or a day has not come */
    public void record(ComplaintNumber number, long seen, ComplainantFacts facts) {
        facts.refusal().ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        hasCome(facts.unsuitableToldOn());
        hasCome(facts.advocacy().offeredOn());
        hasCome(facts.advocacy().appointedOn());
        Complaint complaint = complaints.toChange(number, seen);
        complainants.of(complaint).are(facts);
        happened.fire(Happening.of(number, "complainant.recorded")
                .with("group", facts.group())
                .with("actsFor", facts.actsFor())
                .with("consent", facts.consent())
                .with("advocacy", facts.advocacy().answer())
                .with("advocateAppointedOn", facts.advocacy().appointedOn()));
    }

    /**
     * Decides whether any other person has sufficient interest in the child's welfare (reg. 12).
     *
     * @throws Refused when they were not told of a refusal, or a day contradicts another
     */
    public void decideInterest(ComplaintNumber number, long seen, InterestDecision decision) {
        today.mustHaveCome(decision.decidedOn());
        hasCome(decision.personNotifiedOn());
        Complaint complaint = complaints.toChange(number, seen);
        decision.refusal(complaint.receivedOn()).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        if (complainants
                .of(complaint)
                .group()
                .filter(QualifyingGroup::needsDecision)
                .isEmpty()) {
            throw new Refused("Sufficient interest is decided only of somebody who belongs to no other group.");
        }
        complainants.decided(complaint, decision);
        happened.fire(Happening.of(number, "interest.decided")
                .because(decision.reason())
                .with("sufficientInterest", decision.sufficient())
                .with("decidedBy", decision.decidedBy())
                .with("decidedOn", decision.decidedOn()));
    }

    private void hasCome(@Nullable LocalDate day) {
        if (day != null) {
            today.mustHaveCome(day);
        }
    }
}
