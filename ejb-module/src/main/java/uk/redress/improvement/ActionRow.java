package uk.redress.improvement;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An action as a plan lists it.
 *
 * @param number its number in the plan
 * @param lead as the plan writes it
 * @param leadName the account behind it; null until somebody matched it
 * @param rated how it stands by its facts, today
 * @param ownRating how its lead last rated it
 * @param forecast how its lead, this month or the last, expected it to stand a month later
 * @param reported how it stood when the last month was rolled up
 * @param endedHow how its place in this plan ended; null while it is part of it
 */
public record ActionRow(
        String reference,
        String number,
        String workstream,
        @Nullable String priority,
        String text,
        String lead,
        @Nullable String leadName,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate firstDueOn,
        ActionStep step,
        ResourcesKind resources,
        Rated rated,
        @Nullable Rating ownRating,
        @Nullable Rating forecast,
        @Nullable Rating reported,
        long findings,
        @Nullable String endedHow)
        implements Serializable {

    /** Whether it is part of the plan still and was not dropped: what totals count. */
    public boolean isCounted() {
        return endedHow == null && step != ActionStep.DROPPED;
    }

    public boolean isMoved() {
        return firstDueOn != null && dueOn != null && !firstDueOn.equals(dueOn);
    }

    public boolean isDiffering() {
        return ownRating != null && ownRating != rated.rating();
    }

    /** Whether rolling the month up would keep another rating than the last one. */
    public boolean isChanging() {
        return reported != rated.rating();
    }

    /** Better, worse or the same as when a month was last rolled up; null where none was. */
    public @Nullable Trend trend() {
        return reported == null ? null : Trend.from(reported, rated.rating());
    }

    public boolean isMatched() {
        return leadName != null;
    }
}
