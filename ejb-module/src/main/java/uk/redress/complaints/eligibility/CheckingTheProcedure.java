package uk.redress.complaints.eligibility;

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
import uk.redress.complaints.Safeguarding;
import uk.redress.complaints.Step;
import uk.redress.complaints.qualifying.Complainants;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;

/** Checks that a complaint belongs to the statutory procedure. What does not, leaves by another act. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER})
public class CheckingTheProcedure {

    @Inject
    Complaints complaints;

    @Inject
    Eligibilities eligibilities;

    @Inject
    Safeguarding safeguarding;

    @Inject
    Complainants complainants;

    @Inject
    TimeLimits limits;

    @Inject
    CaseProgress progress;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    /** @throws Refused when a question that must come first has no answer, or a decision about it is missing */
    public void accept(ComplaintNumber number, long seen, ProcedureCheck check) {
        check.refusal().ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        Complaint complaint = complaints.toChange(number, seen);
        complainants
                .refusalToGoOn(complaint)
                .or(() -> limits.refusalToGoOn(complaint))
                .ifPresent(refusal -> {
                    throw new Refused(refusal);
                });
        complaint.moveOn(Step.CHECK_PROCEDURE, Step.ACKNOWLEDGE);
        eligibilities.of(complaint).checked(today.date(), check);
        if (check.safeguardingReferral() != null) {
            safeguarding.raiseUnlessKnown(complaint, check.safeguardingReferral());
        }
        happened.fire(Happening.of(number, "procedure.checked")
                .with("safeguardingConcern", check.safeguardingConcern())
                .with("safeguardingReferral", check.safeguardingReferral())
                .with("actsForAnother", check.actsForAnother())
                .with("consentGiven", check.consentGiven()));
        progress.stepDone(number, Step.CHECK_PROCEDURE);
    }
}
