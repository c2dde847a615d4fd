package uk.redress.access;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Who acts in this transaction: a person with an account, or the system for a named reason.
 *
 * @param accountId null for the system
 * @param name as the journal shows it
 * @param role null for the system
 * @param teamId the team a service manager manages; null for everybody else
 * @param signsForCouncil the director, or who acts for the director
 */
public record Actor(
        @Nullable Long accountId,
        String name,
        @Nullable Role role,
        @Nullable Long teamId,
        boolean signsForCouncil) implements Serializable {

    public Actor(@Nullable Long accountId, String name, @Nullable Role role, @Nullable Long teamId) {
        this(accountId, name, role, teamId, false);
    }

    static Actor theSystemFor(String what) {
        return new Actor(null, "Redress, for " + what, null, null);
    }

    public boolean isTheSystem() {
        return accountId == null;
    }

    public boolean is(Role wanted) {
        return role == wanted;
    }

    /** The account behind the act; a person's acts are never reached by the system. */
    public long account() {
        if (accountId == null) {
            throw new IllegalStateException("The system has no account.");
        }
        return accountId;
    }
}
