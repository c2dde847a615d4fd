package uk.redress.boards.minutes;

import java.io.Serializable;
import java.time.LocalDate;
import uk.redress.boards.Words;

/** What a body wants to be told, by whom and by when. */
public record NewRequest(String minute, String question, String askedOf, LocalDate dueOn) implements Serializable {

    public NewRequest {
        minute = Words.LINE.needed(minute, "the number of the minute");
        question = Words.PASSAGE.needed(question, "what the body wants to be told");
        askedOf = Words.LINE.needed(askedOf, "who is asked");
    }
}
