package uk.redress.boards.minutes;

import java.io.Serializable;
import java.time.LocalDate;
import uk.redress.kernel.TextLength;

/** What a body wants to be told, by whom and by when. */
public record NewRequest(String minute, String question, String askedOf, LocalDate dueOn) implements Serializable {

    public NewRequest {
        minute = TextLength.LINE.needed(minute, "the number of the minute");
        question = TextLength.PASSAGE.needed(question, "what the body wants to be told");
        askedOf = TextLength.LINE.needed(askedOf, "who is asked");
    }
}
