package uk.redress.improvement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a rating is computed from.
 *
 * @param claimedOn the day it is said to be complete on
 * @param lateMilestone the earliest milestone that is past and not done, with its day
 * @param redMeasure the indicator that measures it and is red; null when none is
 * @param proven whether evidence of it is accepted as it is now
 * @param updateWantedBy when the update that was asked for was wanted; null when none is outstanding
 */
record RatingFacts(
        ActionStep step,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate claimedOn,
        @Nullable String lateMilestone,
        @Nullable LocalDate milestoneDueOn,
        @Nullable LocalDate updateWantedBy,
        @Nullable String redMeasure,
        boolean proven) {}
