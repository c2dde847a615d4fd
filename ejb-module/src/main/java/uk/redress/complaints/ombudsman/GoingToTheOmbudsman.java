package uk.redress.complaints.ombudsman;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.InWords;
import uk.redress.clock.Today;
import uk.redress.complaints.CaseProgress;
import uk.redress.complaints.Complaint;
import uk.redress.complaints.Complaints;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;

/** Records that the Ombudsman has taken a complaint up: one that waits for the complainant, or that was closed in any way. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER})
public class GoingToTheOmbudsman {

    @Inject
    Complaints complaints;

    @Inject
    OmbudsmanCases cases;

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
     * @throws Refused while a stage is under way, or when the Ombudsman has it already
     */
    public void takenUp(
            ComplaintNumber number, long seen, LocalDate on, @Nullable String reference, @Nullable String about) {
        today.mustHaveCome(on);
        Complaint complaint = complaints.toChange(number, seen);
        if (on.isBefore(complaint.receivedOn())) {
            throw new Refused("The Ombudsman cannot have taken it up on %s, before the complaint was received on %s."
                    .formatted(InWords.date(on), InWords.date(complaint.receivedOn())));
        }
        complaint.goToTheOmbudsman();
        cases.add(new OmbudsmanCase(complaint.id(), on, reference, about, false));
        happened.fire(Happening.of(number, "ombudsman.takenUp")
                .because(about)
                .with("on", on)
                .with("reference", reference));
        progress.takenUpByOmbudsman(number);
    }
}
