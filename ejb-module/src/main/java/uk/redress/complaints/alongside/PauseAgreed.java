package uk.redress.complaints.alongside;

import java.time.LocalDate;
import uk.redress.kernel.TextLength;

/** What was agreed about a pause, with whom and when. */
public record PauseAgreed(LocalDate from, LocalDate until, String why, String agreedWith, LocalDate agreedOn) {

    public PauseAgreed {
        why = TextLength.PASSAGE.needed(why, "why there is a pause");
        agreedWith = TextLength.LINE.needed(agreedWith, "who agreed to it");
    }
}
