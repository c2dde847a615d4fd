package uk.redress.evidence;

import java.io.Serializable;
import java.time.LocalDate;
import uk.redress.clock.InWords;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/**
 * What is said of a piece of evidence. It belongs to a revision like the content does: what was accepted is that this
 * content shows this.
 *
 * @param title seen by everybody in the programme, whatever the marking
 * @param day the day it is of, not the day it was given
 * @param producedBy who made it
 * @param shows what it shows, in words
 */
public record Description(
        String title, EvidenceType type, LocalDate day, String producedBy, String shows, Strength strength)
        implements Serializable {

    public Description {
        title = TextLength.LINE.needed(title, "a title");
        producedBy = TextLength.LINE.needed(producedBy, "who produced it");
        shows = TextLength.PASSAGE.needed(shows, "what it shows");
    }

    /** @throws Refused when it is of a day that has not come */
    void mustBeOfThePast(LocalDate today) {
        if (day.isAfter(today)) {
            throw new Refused(
                    "Evidence cannot be of %s: today is %s.".formatted(InWords.date(day), InWords.date(today)));
        }
    }
}
