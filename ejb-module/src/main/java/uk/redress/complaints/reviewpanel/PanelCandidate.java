package uk.redress.complaints.reviewpanel;

import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.redress.kernel.Refusal;
import uk.redress.kernel.TextLength;

/**
 * Somebody considered for the panel, with what they answered about their independence.
 *
 * @param comesFrom where they work, or the pool they come from; null when nobody said
 * @param memberOrOfficer a member or an officer of the authority
 * @param marriedToOne married to, or the civil partner of, a member or an officer
 * @param recentStaff worked for the authority recently
 * @param involvedBefore had anything to do with the matter of the complaint, at any stage
 */
public record PanelCandidate(
        String name,
        @Nullable String comesFrom,
        boolean memberOrOfficer,
        boolean marriedToOne,
        boolean recentStaff,
        boolean involvedBefore) {

    public PanelCandidate {
        name = TextLength.LINE.needed(name, "the name");
        comesFrom = TextLength.LINE.ifAny(comesFrom, "where they come from");
    }

    /**
     * Why this person may not sit; empty when they may (regs 2 and 19(3), rule book A7).
     *
     * @param investigated the names of those who investigated at stage 2, whether they finished or were replaced
     */
    Optional<Refusal> conflict(Collection<String> investigated) {
        if (investigated.stream().anyMatch(name::equalsIgnoreCase)) {
            return conflict("took part in the investigation at stage 2 (regulation 19(3))");
        }
        if (involvedBefore) {
            return conflict("has been involved in the matter before");
        }
        if (memberOrOfficer) {
            return conflict(
                    "is a member or an officer of the authority, and so is not independent of it (regulation 2)");
        }
        if (marriedToOne) {
            return conflict(
                    "is married to, or the civil partner of, a member or an officer of the authority (regulation 2)");
        }
        if (recentStaff) {
            return conflict("worked for the authority until recently");
        }
        return Optional.empty();
    }

    private Optional<Refusal> conflict(String because) {
        return Optional.of(new Refusal("%s cannot sit on the panel: %s %s.".formatted(name, name, because)));
    }
}
