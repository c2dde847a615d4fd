package uk.redress.access;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * An account as an administrator keeps it; its password is nobody's to see.
 *
 * @param teamId the team a service manager manages
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
        long version)
        implements Serializable {}
