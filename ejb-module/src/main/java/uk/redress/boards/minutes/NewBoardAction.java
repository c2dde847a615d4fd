package uk.redress.boards.minutes;

import java.io.Serializable;
import java.time.LocalDate;
import uk.redress.kernel.TextLength;

/** An action out of a minute. */
public record NewBoardAction(String minute, String text, String owner, LocalDate dueOn) implements Serializable {

    public NewBoardAction {
        minute = TextLength.LINE.needed(minute, "the number of the minute");
        text = TextLength.PASSAGE.needed(text, "what is to be done");
        owner = TextLength.LINE.needed(owner, "who does it");
    }
}
