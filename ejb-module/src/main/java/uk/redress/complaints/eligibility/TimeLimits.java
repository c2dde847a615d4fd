package uk.redress.complaints.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import uk.redress.clock.InWords;
import uk.redress.complaints.Complaint;
import uk.redress.kernel.Refusal;
import uk.redress.kernel.Refused;

/** When the matters of complaints happened, found by the complaint, which is locked first. */
@ApplicationScoped
class TimeLimits {

    @PersistenceContext
    EntityManager entities;

    Optional<TimeLimit> find(Complaint complaint) {
        return Optional.ofNullable(entities.find(TimeLimit.class, complaint.id()));
    }

    /** @throws Refused when it is said to have happened after the complaint arrived */
    TimeLimit happened(Complaint complaint, LocalDate on) {
        if (on.isAfter(complaint.receivedOn())) {
            throw new Refused("It cannot have happened on %s, after the complaint was received on %s."
                    .formatted(InWords.date(on), InWords.date(complaint.receivedOn())));
        }
        TimeLimit limit = find(complaint).orElseGet(() -> {
            TimeLimit first = new TimeLimit(complaint.id(), on);
            entities.persist(first);
            return first;
        });
        if (!limit.matterOn().equals(on)) {
            limit.happened(on);
        }
        return limit;
    }

    /** Why it cannot go on in the procedure yet: late, and nobody decided to consider it all the same. */
    Optional<Refusal> refusalToGoOn(Complaint complaint) {
        return find(complaint)
                .filter(limit -> limit.isLate(complaint.receivedOn()))
                .filter(limit ->
                        limit.decision().filter(LateDecision.ACCEPTED::equals).isEmpty())
                .map(limit -> limit.decision().isPresent()
                        ? new Refusal(
                                "A manager decided not to consider it, because it came late. Tell the complainant.")
                        : new Refusal(
                                "It came more than a year after it happened on %s. Decide first whether it is considered all the same."
                                        .formatted(InWords.date(limit.matterOn()))));
    }
}
