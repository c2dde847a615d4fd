package uk.redress.complaints.investigation;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.redress.access.CurrentActor;
import uk.redress.clock.Today;
import uk.redress.complaints.CaseProgress;
import uk.redress.complaints.Complaint;
import uk.redress.complaints.Complaints;
import uk.redress.complaints.Step;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refusal;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/** Appoints the investigating officer and the independent person, after asking what could stand in the way. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER})
public class AppointingInvestigators {

    @Inject
    Complaints complaints;

    @Inject
    Investigations investigations;

    @Inject
    CurrentActor current;

    @Inject
    CaseProgress progress;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    /**
     * Considers both. Where either has a conflict, nobody is appointed: the conflicts are put on record and returned, and
     * the complaint waits for other names.
     *
     * @return the conflicts; empty when both are appointed
     * @throws Refused when one person is to hold both posts
     */
    public List<Refusal> appoint(ComplaintNumber number, long seen, Candidate officer, Candidate independent) {
        if (officer.name().equalsIgnoreCase(independent.name())) {
            throw new Refused("The independent person cannot be the investigating officer. Name two people.");
        }
        Complaint complaint = complaints.toChange(number, seen);
        complaint.refusalUnlessAt(Step.APPOINT_INVESTIGATORS).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        List<Refusal> conflicts = Stream.of(officer, independent)
                .map(Candidate::conflict)
                .flatMap(Optional::stream)
                .toList();
        if (conflicts.isEmpty()) {
            consider(complaint, officer);
            consider(complaint, independent);
            complaint.moveOn(Step.APPOINT_INVESTIGATORS, Step.AGREE_STATEMENT);
            investigations.of(complaint).investigatorsAppointed(today.date());
            progress.stepDone(number, Step.APPOINT_INVESTIGATORS);
        } else {
            Stream.of(officer, independent)
                    .filter(candidate -> candidate.conflict().isPresent())
                    .forEach(candidate -> consider(complaint, candidate));
        }
        return conflicts;
    }

    /**
     * Puts somebody else in a post while the investigation runs.
     *
     * @return the conflict that stands in the way, put on record; empty when the post has changed hands
     * @throws Refused when nobody holds the post yet, or the person would hold both
     */
    public Optional<Refusal> replace(ComplaintNumber number, long seen, Candidate candidate, String because) {
        String why = TextLength.PASSAGE.needed(because, "why somebody else takes over");
        Complaint complaint = complaints.toChange(number, seen);
        Investigator leaving = investigations
                .holding(complaint, candidate.post())
                .orElseThrow(() -> new Refused("Nobody holds this post; there is nobody to replace."));
        Post other =
                candidate.post() == Post.INVESTIGATING_OFFICER ? Post.INDEPENDENT_PERSON : Post.INVESTIGATING_OFFICER;
        if (investigations.holding(complaint, other).stream()
                .anyMatch(holder -> holder.name().equalsIgnoreCase(candidate.name()))) {
            throw new Refused("The independent person cannot be the investigating officer. Name somebody else.");
        }
        if (candidate.conflict().isEmpty()) {
            leaving.replaced(today.date(), why);
            happened.fire(Happening.of(number, "investigator.replaced")
                    .because(why)
                    .with("post", candidate.post())
                    .with("name", leaving.name()));
        }
        consider(complaint, candidate);
        return candidate.conflict();
    }

    private void consider(Complaint complaint, Candidate candidate) {
        investigations.add(
                new Investigator(complaint.id(), candidate, current.actor().name(), today.date()));
        Optional<Refusal> conflict = candidate.conflict();
        happened.fire(Happening.of(
                        complaint.number(), conflict.isEmpty() ? "investigator.appointed" : "investigator.turnedAway")
                .because(conflict.map(Refusal::reason).orElse(null))
                .with("post", candidate.post())
                .with("name", candidate.name()));
    }
}
