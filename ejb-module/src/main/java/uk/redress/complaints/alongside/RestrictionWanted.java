package uk.redress.complaints.alongside;

import java.time.LocalDate;
import uk.redress.kernel.TextLength;

/**
 * A restriction of contact as it is set.
 *
 * @param who whose contact is restricted
 * @param what the way that is restricted
 * @param stillOpen the way that stays open, so that they can go on complaining
 * @param reviewOn when somebody looks whether it is still needed
 */
public record RestrictionWanted(
        String who, String what, String stillOpen, String why, LocalDate from, LocalDate toldOn, LocalDate reviewOn) {

    public RestrictionWanted {
        who = TextLength.LINE.needed(who, "whose contact is restricted");
        what = TextLength.PASSAGE.needed(what, "what is restricted");
        stillOpen = TextLength.PASSAGE.needed(stillOpen, "how they can still reach you: the right to complain stays");
        why = TextLength.PASSAGE.needed(why, "the reason");
    }
}
