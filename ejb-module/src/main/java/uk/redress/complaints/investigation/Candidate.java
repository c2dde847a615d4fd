package uk.redress.complaints.investigation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.redress.kernel.Refusal;
import uk.redress.kernel.TextLength;

/**
 * Somebody considered for a post, with what they answered about their independence.
 *
 * @param comesFrom where they work, or the pool they come from; null when nobody said
 * @param inLineOfService works in the direct line of management of the service or the person complained about
 * @param memberOrOfficer a member or an officer of the authority
 * @param marriedToOne married to, or the civil partner of, a member or an officer
 * @param involvedBefore had anything to do with the matter of the complaint, stage 1 included
 */
public record Candidate(
        Post post,
        String name,
        @Nullable String comesFrom,
        boolean inLineOfService,
        boolean memberOrOfficer,
        boolean marriedToOne,
        boolean involvedBefore) {

    public Candidate {
        name = TextLength.LINE.needed(name, "the name");
        comesFrom = TextLength.LINE.ifAny(comesFrom, "where they come from");
    }

    /** Why this person may not hold the post; empty when they may (reg. 2 and rule book A6). */
    public Optional<Refusal> conflict() {
        if (involvedBefore) {
            return conflict("has been involved in the matter before");
        }
        if (inLineOfService) {
            return conflict("works in the line of management of the service complained about");
        }
        if (post == Post.INDEPENDENT_PERSON && memberOrOfficer) {
            return conflict(
                    "is a member or an officer of the authority, and so is not independent of it (regulation 2)");
        }
        if (post == Post.INDEPENDENT_PERSON && marriedToOne) {
            return conflict(
                    "is married to, or the civil partner of, a member or an officer of the authority (regulation 2)");
        }
        return Optional.empty();
    }

    private Optional<Refusal> conflict(String because) {
        return Optional.of(new Refusal("%s cannot be appointed: %s %s.".formatted(name, name, because)));
    }
}
