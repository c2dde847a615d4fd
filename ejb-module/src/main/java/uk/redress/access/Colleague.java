package uk.redress.access;

import org.jspecify.annotations.Nullable;

/** Somebody with an account, as others may choose them. */
public record Colleague(
        long id, String name, Role role, @Nullable Long teamId) {}
