package uk.redress.access;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * An account as an administrator keeps it; its password is nobody's to see.
 *
 * @param teamId the team a service manager manages
 * @param reportsTo the manager above: who gets what this one does not decide in time; null at the top
 * @param signsForCouncil the director, or who acts for the director; a manager's right
 * @param version what the form was made from; ignored for a new one
 */
public record Account(
        long id,
        String userName,
        String name,
        Role role,
        @Nullable Long teamId,
        @Nullable String email,
        boolean active,
        @Nullable Long reportsTo,
        boolean signsForCouncil,
        long version)
        implements Serializable {

    /** Whether others may report to this one: managers decide. */
    public boolean mayBeAbove() {
        return role == Role.COMPLAINTS_MANAGER || role == Role.SERVICE_MANAGER;
    }
}
