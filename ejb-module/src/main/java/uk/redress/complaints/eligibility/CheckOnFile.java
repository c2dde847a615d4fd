package uk.redress.complaints.eligibility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The answers to the questions that come first, as a page shows them. */
public record CheckOnFile(
        @Nullable LocalDate checkedOn,
        boolean safeguardingConcern,
        @Nullable String safeguardingReferral,
        @Nullable Boolean actsForAnother,
        @Nullable Boolean consentGiven,
        @Nullable Ground ground,
        @Nullable String explanation,
        @Nullable String approvedBy) {}
