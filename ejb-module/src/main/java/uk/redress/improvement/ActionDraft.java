package uk.redress.improvement;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.InWords;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/**
 * What a plan says about an action.
 *
 * @param lead who leads it: initials, a role or a post, as the plan has it
 * @param leadId the account behind the lead; null until somebody has matched it
 * @param dueOn null while the plan gives no end; such an action is never green
 */
public record ActionDraft(
        String text,
        String lead,
        @Nullable Long leadId,
        @Nullable String support,
        @Nullable String partner,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate dueOn,
        Resources resources,
        @Nullable String measure,
        @Nullable String baseline,
        @Nullable String target,
        @Nullable String impact,
        @Nullable String risks)
        implements Serializable {

    public ActionDraft {
        text = TextLength.PASSAGE.needed(text, "the action");
        lead = TextLength.LINE.needed(lead, "who leads it");
        support = TextLength.LINE.ifAny(support, "who supports it");
        partner = TextLength.LINE.ifAny(partner, "the partner");
        measure = TextLength.PASSAGE.ifAny(measure, "the measure");
        baseline = TextLength.PASSAGE.ifAny(baseline, "the baseline");
        target = TextLength.PASSAGE.ifAny(target, "the target");
        impact = TextLength.PASSAGE.ifAny(impact, "the impact on children");
        risks = TextLength.PASSAGE.ifAny(risks, "the risks");
        if (startsOn != null && dueOn != null && dueOn.isBefore(startsOn)) {
            throw new Refused("The action ends on %s, before it starts on %s. Change one of the two."
                    .formatted(InWords.date(dueOn), InWords.date(startsOn)));
        }
    }
}
