package uk.redress.improvement.findings;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.improvement.ActionStep;
import uk.redress.improvement.Rated;

/** A finding with the actions that answer it. */
public record FindingShown(
        String reference,
        long version,
        String source,
        String sourceTitle,
        @Nullable String addressee,
        String number,
        String text,
        @Nullable String goodAnswer,
        @Nullable Reply reply,
        @Nullable String replyWords,
        @Nullable LocalDate repliedOn,
        List<AnsweredBy> actions)
        implements Serializable {

    /** An action that goes no further answers nothing. */
    public boolean isUnanswered() {
        return actions.stream().allMatch(action -> action.step() == ActionStep.DROPPED);
    }

    public record AnsweredBy(String reference, String text, String lead, ActionStep step, Rated rated)
            implements Serializable {}
}
