package uk.redress.improvement;

import java.io.Serializable;
import java.time.LocalDate;
import uk.redress.kernel.TextLength;

/**
 * What brings an action back that its lead rates red or amber.
 *
 * @param what what is done about it
 * @param by the day by which it is back
 */
public record Recovery(String what, LocalDate by) implements Serializable {

    public Recovery {
        what = TextLength.PASSAGE.needed(what, "what will bring it back");
    }
}
