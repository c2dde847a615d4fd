package uk.redress.complaints.register;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.Finding;
import uk.redress.complaints.Stage;
import uk.redress.complaints.Standing;

/**
 * Which complaints are wanted. Everything empty wants all of them; several values of one kind want any of these.
 *
 * @param words as typed into the search field
 * @param dueSoon also those not yet answered whose last day is within the next five working days
 * @param teams each with everything below it
 * @param teamsOnly each without what is below it
 * @param noTeam also those of no team
 * @param noOutcome also those without an outcome
 * @param from first day of receipt
 * @param to last day of receipt
 * @param officer who holds the work at hand or answers it
 * @param heldByNobody only open ones that nobody holds
 */
public record RegisterFilter(
        @Nullable String words,
        Set<Stage> stages,
        Set<Status> statuses,
        Set<Standing> standings,
        boolean dueSoon,
        Set<Long> teams,
        Set<Long> teamsOnly,
        boolean noTeam,
        Set<Finding> outcomes,
        boolean noOutcome,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Long officer,
        boolean heldByNobody)
        implements Serializable {

    public static final RegisterFilter EVERYTHING = new RegisterFilter(
            null, Set.of(), Set.of(), Set.of(), false, Set.of(), Set.of(), false, Set.of(), false, null, null, null,
            false);

    public boolean isEverything() {
        return equals(EVERYTHING);
    }
}
