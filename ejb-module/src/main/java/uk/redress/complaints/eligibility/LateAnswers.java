package uk.redress.complaints.eligibility;

import java.io.Serializable;
import uk.redress.kernel.TextLength;

/**
 * The two questions about a complaint that came after more than a year, asked of each case by itself (rule book A4).
 *
 * @param notEarlier whether it was not reasonable to expect it earlier
 * @param stillFair whether it is still possible to consider it effectively and fairly
 * @param adjustmentsCheck what was asked and found about illness, disability or anything else that stood in the way
 */
public record LateAnswers(boolean notEarlier, boolean stillFair, String reason, String adjustmentsCheck)
        implements Serializable {

    public LateAnswers {
        reason = TextLength.PASSAGE.needed(reason, "the reason");
        adjustmentsCheck = TextLength.PASSAGE.needed(adjustmentsCheck, "what stood in the way of complaining earlier");
    }
}
