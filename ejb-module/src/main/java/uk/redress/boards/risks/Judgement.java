package uk.redress.boards.risks;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.boards.InOrder;
import uk.redress.clock.InWords;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/**
 * What a review of a risk says of it.
 *
 * @param before without the controls
 * @param after with them in place
 * @param target what the owner wants to bring it down to; null: nothing was said
 * @param targetOn by when
 * @param words why it is judged so, or what has changed
 */
public record Judgement(
        LocalDate on,
        RiskScore before,
        @Nullable String controls,
        RiskScore after,
        @Nullable RiskScore target,
        @Nullable LocalDate targetOn,
        String owner,
        @Nullable String nextStep,
        @Nullable LocalDate nextDue,
        @Nullable String words)
        implements Serializable {

    public Judgement {
        controls = TextLength.PASSAGE.ifAny(controls, "the controls");
        owner = TextLength.LINE.needed(owner, "who owns the risk");
        nextStep = TextLength.PASSAGE.ifAny(nextStep, "the next step");
        words = TextLength.PASSAGE.ifAny(words, "what the review found");
        if (after.compareTo(before) > 0) {
            throw new Refused(
                    "With its controls the risk scores %d, without them %d: controls cannot make it worse. Check the numbers."
                            .formatted(after.score(), before.score()));
        }
        if (after.compareTo(before) < 0 && controls == null) {
            throw new Refused(
                    "It scores %d without controls and %d with them. Write down the controls that bring it down."
                            .formatted(before.score(), after.score()));
        }
        if (target != null && target.compareTo(after) > 0) {
            throw new Refused(
                    "The target of %d is worse than the %d the risk scores with its controls. Check the numbers."
                            .formatted(target.score(), after.score()));
        }
        if ((target == null) != (targetOn == null)) {
            throw new Refused("A target has a likelihood, an impact and a day. Give all three, or none.");
        }
        if (targetOn != null) {
            InOrder.mustFollow("The day of the target", targetOn, "the review", on);
        }
        if (nextStep == null && nextDue != null) {
            throw new Refused("Write down the next step that is due by %s.".formatted(InWords.date(nextDue)));
        }
        if (nextStep != null && nextDue == null) {
            throw new Refused("Give the day by which the next step is taken.");
        }
        if (nextDue != null) {
            InOrder.mustFollow("The next step", nextDue, "the review", on);
        }
    }

    /** A judgement that says nothing of where the risk is meant to come down to. */
    public Judgement(
            LocalDate on,
            RiskScore before,
            @Nullable String controls,
            RiskScore after,
            String owner,
            @Nullable String nextStep,
            @Nullable LocalDate nextDue,
            @Nullable String words) {
        this(on, before, controls, after, null, null, owner, nextStep, nextDue, words);
    }

    public Judgement aimingAt(@Nullable RiskScore score, @Nullable LocalDate by) {
        return new Judgement(on, before, controls, after, score, by, owner, nextStep, nextDue, words);
    }
}
