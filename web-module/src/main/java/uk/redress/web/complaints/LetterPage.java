package uk.redress.web.complaints;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import uk.redress.correspondence.LetterOnFile;
import uk.redress.correspondence.ReadingLetters;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.NotFound;

/** One letter as it was sent, to be read and printed. */
@Named
@RequestScoped
@SuppressWarnings("NullAway.Init") // the view action opens it before anything is shown
public class LetterPage {

    private static final String AN_ID = "[0-9]{1,18}";

    @Inject
    ReadingLetters letters;

    @Inject
    @Param(pathIndex = 0)
    String number;

    @Inject
    @Param(pathIndex = 1)
    String id;

    private LetterOnFile letter;

    public void open() {
        if (number == null || id == null || !id.matches(AN_ID)) {
            throw new NotFound("The letter");
        }
        ComplaintNumber complaint = ComplaintNumber.read(number).orElseThrow(() -> new NotFound("The letter"));
        letter = letters.one(complaint, Long.parseLong(id));
    }

    public LetterOnFile getLetter() {
        return letter;
    }
}
