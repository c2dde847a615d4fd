package uk.redress.improvement.plans;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import uk.redress.kernel.TextLength;

/**
 * Where in a plan an action stands. A workstream or a priority that the plan does not know yet is made.
 *
 * @param plan its reference
 * @param number as the plan numbers the action; null for the next free one
 */
public record Where(
        String plan,
        String workstream,
        @Nullable String priority,
        @Nullable String number) implements Serializable {

    public Where {
        workstream = TextLength.LINE.needed(workstream, "the workstream");
        priority = TextLength.LINE.ifAny(priority, "the priority");
        number = TextLength.LINE.ifAny(number, "the number in the plan");
    }
}
