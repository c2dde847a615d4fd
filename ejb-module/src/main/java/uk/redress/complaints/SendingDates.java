package uk.redress.complaints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import uk.redress.clock.InWords;
import uk.redress.clock.Today;
import uk.redress.kernel.Refused;

/** Nothing is sent before the complaint arrived, and nothing is recorded as sent on a day that has not come. */
@ApplicationScoped
public class SendingDates {

    @Inject
    Today today;

    /** @throws Refused naming both days that contradict each other */
    public void mustBePossible(Complaint complaint, SentLetter letter) {
        LocalDate now = today.date();
        if (letter.sentOn().isBefore(complaint.receivedOn())) {
            throw new Refused(
                    "The letter is dated %s, before the complaint was received on %s. Correct the date of sending."
                            .formatted(InWords.date(letter.sentOn()), InWords.date(complaint.receivedOn())));
        }
        if (letter.sentOn().isAfter(now)) {
            throw new Refused("The letter is dated %s, which is in the future: today is %s. Record it once it is sent."
                    .formatted(InWords.date(letter.sentOn()), InWords.date(now)));
        }
    }
}
