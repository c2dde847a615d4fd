package uk.redress.complaints;

import org.jspecify.annotations.Nullable;

/** A point as agreed with the complainant, and what they want done about it. */
public record PointAgreed(String text, @Nullable String desiredOutcome) {}
