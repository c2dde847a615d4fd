package uk.redress.complaints.ombudsman;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.approvals.RequestingApproval;
import uk.redress.clock.InWords;
import uk.redress.clock.Today;
import uk.redress.complaints.CaseProgress;
import uk.redress.complaints.Complaint;
import uk.redress.complaints.Complaints;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;

/**
 * Records that the Ombudsman has taken a complaint up. One that waits for the complainant, or was closed in any way, goes to
 * them as a whole; a stage that is under way goes on beside their case.
 */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER})
public class GoingToTheOmbudsman {

    @Inject
    Complaints complaints;

    @Inject
    OmbudsmanCases cases;

    @Inject
    RequestingApproval approvals;

    @Inject
    CaseProgress progress;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    /**
     * The authority was told.
     *
     * @param reference the Ombudsman's own; null when it is not known yet
     * @param about what the Ombudsman looks at; null when nobody said
     * @throws Refused when the Ombudsman has it already, or the days contradict each other
     */
    public void takenUp(
            ComplaintNumber number, long seen, LocalDate on, @Nullable String reference, @Nullable String about) {
        today.mustHaveCome(on);
        Complaint complaint = complaints.toChange(number, seen);
        if (on.isBefore(complaint.receivedOn())) {
            throw new Refused("The Ombudsman cannot have taken it up on %s, before the complaint was received on %s."
                    .formatted(InWords.date(on), InWords.date(complaint.receivedOn())));
        }
        boolean whole = complaint.goToTheOmbudsman();
        cases.find(complaint).ifPresent(earlier -> earlier.mustComeBefore(on));
        cases.add(new OmbudsmanCase(complaint.id(), on, reference, about, !whole));
        happened.fire(Happening.of(number, whole ? "ombudsman.takenUp" : "ombudsman.takenUpBeside")
                .because(about)
                .with("on", on)
                .with("reference", reference));
        if (whole) {
            approvals.callOff(number, "The Ombudsman took the complaint up.");
            progress.takenUpByOmbudsman(number);
        }
    }
}
