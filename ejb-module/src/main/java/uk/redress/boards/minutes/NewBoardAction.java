package uk.redress.boards.minutes;

import java.io.Serializable;
import java.time.LocalDate;
import uk.redress.boards.Words;

/** An action out of a minute. */
public record NewBoardAction(String minute, String text, String owner, LocalDate dueOn) implements Serializable {

    public NewBoardAction {
        minute = Words.LINE.needed(minute, "the number of the minute");
        text = Words.PASSAGE.needed(text, "what is to be done");
        owner = Words.LINE.needed(owner, "who does it");
    }
}
