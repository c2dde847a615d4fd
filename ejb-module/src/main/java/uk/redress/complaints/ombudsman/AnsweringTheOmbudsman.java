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
import uk.redress.complaints.Complaint;
import uk.redress.complaints.Complaints;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/** Keeps what the Ombudsman asks, until they decide and about the remedies after that: each with its day, and its answer. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER})
public class AnsweringTheOmbudsman {

    @Inject
    Complaints complaints;

    @Inject
    OmbudsmanCases cases;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    /**
     * An enquiry came.
     *
     * @param reference the Ombudsman's own, where it is known only now; null otherwise
     * @throws Refused when the complaint is not with the Ombudsman, or the days contradict each other
     */
    public void enquired(
            ComplaintNumber number,
            long seen,
            LocalDate receivedOn,
            String what,
            LocalDate dueOn,
            @Nullable String reference) {
        String asked = TextLength.PASSAGE.needed(what, "what the Ombudsman asks");
        String called = TextLength.LINE.ifAny(reference, "the Ombudsman's reference");
        today.mustHaveCome(receivedOn);
        Complaint complaint = waiting(number, seen);
        OmbudsmanCase taken = cases.of(complaint);
        if (receivedOn.isBefore(taken.toldOn())) {
            throw new Refused("The enquiry is dated %s, before the Ombudsman took the complaint up on %s."
                    .formatted(InWords.date(receivedOn), InWords.date(taken.toldOn())));
        }
        taken.isCalled(called);
        cases.add(new OmbudsmanEnquiry(complaint.id(), taken.id(), receivedOn, asked, dueOn));
        happened.fire(Happening.of(number, "ombudsman.enquired")
                .because(asked)
                .with("receivedOn", receivedOn)
                .with("dueOn", dueOn));
    }

    /** An enquiry was answered. */
    public void answered(ComplaintNumber number, long seen, long enquiry, LocalDate on, String answer) {
        String words = TextLength.PASSAGE.needed(answer, "what was answered");
        today.mustHaveCome(on);
        Complaint complaint = waiting(number, seen);
        OmbudsmanEnquiry asked = cases.enquiry(complaint, enquiry);
        asked.answered(on, words);
        happened.fire(Happening.of(number, "ombudsman.answered")
                .because(words)
                .with("on", on)
                .with("dueOn", asked.dueOn()));
    }

    private Complaint waiting(ComplaintNumber number, long seen) {
        Complaint complaint = complaints.toChange(number, seen);
        if (complaint.withOmbudsman().isEmpty()) {
            throw new Refused("The Ombudsman is not looking at this complaint, or has closed it. Look at it again.");
        }
        return complaint;
    }
}
