package uk.redress.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A team where it stands in the tree, under the name it has now.
 *
 * @param depth 0 for a division
 * @param path the names from the division down to the team, for example {@code Safeguarding, Assessment}
 * @param formerNames what it was called before, latest first
 */
public record TeamInTree(
        long id,
        @Nullable Long parentId,
        int depth,
        String name,
        String path,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn,
        List<String> formerNames) {

    public boolean isClosedOn(LocalDate day) {
        return closedOn != null && closedOn.isBefore(day);
    }
}
