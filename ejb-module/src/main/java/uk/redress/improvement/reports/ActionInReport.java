package uk.redress.improvement.reports;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.evidence.EvidenceCount;
import uk.redress.improvement.ActionStep;
import uk.redress.improvement.Rated;
import uk.redress.improvement.Rating;
import uk.redress.improvement.Recovery;
import uk.redress.improvement.ResourcesKind;

/**
 * An action of a plan as a report of a month tells of it.
 *
 * @param stream where its workstream stands in the plan
 * @param resources what is known of its means, in words
 * @param rated how it stands: as kept when the month was rolled up where that month is over, else as the facts are
 * @param before as kept for the month before
 * @param own how its lead rated it in the month
 * @param forecast how its lead expected it to stand a month later
 * @param done what its lead said in the month, as next and slipped; null where nothing was said
 * @param recovery what its lead said brings it back; null where that was not asked
 */
record ActionInReport(
        String reference,
        String number,
        int stream,
        String workstream,
        @Nullable String priority,
        String text,
        String lead,
        @Nullable String leadName,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate firstDueOn,
        ActionStep step,
        ResourcesKind resourcesKind,
        String resources,
        Rated rated,
        @Nullable Rating before,
        @Nullable Rating own,
        @Nullable String differsBecause,
        @Nullable Rating forecast,
        @Nullable String done,
        @Nullable String next,
        @Nullable String slipped,
        @Nullable Recovery recovery,
        EvidenceCount evidence) {

    boolean isMoved() {
        return firstDueOn != null && dueOn != null && !firstDueOn.equals(dueOn);
    }

    boolean isDiffering() {
        return own != null && own != rated.rating();
    }

    /** Nobody has said yet that it is complete, and its last day is past. */
    boolean isOverdueOn(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today) && (step.isBeforeWork() || step == ActionStep.CARRY_OUT);
    }

    boolean isSaidComplete() {
        return switch (step) {
            case CHECK_EVIDENCE, ACCEPT_ACTION, EMBEDDING, CHECK_EMBEDDED, EMBEDDED -> true;
            case APPROVE_ACTION, REVISE_ACTION, CARRY_OUT, DROPPED -> false;
        };
    }

    boolean isCompleteWithoutEvidence() {
        return isSaidComplete() && evidence.accepted() == 0;
    }

    boolean isWithoutMeans() {
        return resourcesKind == ResourcesKind.TO_BE_CONFIRMED && !step.isOver();
    }
}
