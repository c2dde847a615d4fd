package uk.redress.access;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody with an account, as others may choose them. */
public record Colleague(
        long id, String name, Role role, @Nullable Long teamId, boolean signsForCouncil) implements Serializable {

    /** How high up they decide; empty for who decides nothing. */
    public Optional<Rank> rank() {
        if (signsForCouncil) {
            return Optional.of(Rank.DIRECTOR);
        }
        return switch (role) {
            case SERVICE_MANAGER -> Optional.of(Rank.SERVICE_MANAGER);
            case COMPLAINTS_MANAGER -> Optional.of(Rank.COMPLAINTS_MANAGER);
            case OFFICER, AUDITOR, ADMINISTRATOR, PROGRAMME_OFFICE, LEAD, BOARD_CLERK, MEMBER -> Optional.empty();
        };
    }
}
