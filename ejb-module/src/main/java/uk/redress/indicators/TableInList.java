package uk.redress.indicators;

import java.time.Instant;

/** A table that was brought in, in the list of them. */
public record TableInList(
        long id, TableKind kind, String fileName, String uploadedBy, Instant uploadedAt, boolean accepted, int rows) {}
