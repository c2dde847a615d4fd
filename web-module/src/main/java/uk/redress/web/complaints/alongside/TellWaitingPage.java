package uk.redress.web.complaints.alongside;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import uk.redress.complaints.LetterKind;
import uk.redress.complaints.proceedings.HoldingForProceedings;
import uk.redress.complaints.proceedings.ProceedingsOnFile;
import uk.redress.complaints.proceedings.ReadingProceedings;
import uk.redress.correspondence.DraftingLetters;
import uk.redress.kernel.NotFound;
import uk.redress.web.complaints.LetterForm;

/** Records that the complainant was told in writing which points wait, and why. */
@Named
@ViewScoped
@SuppressWarnings("NullAway.Init") // the view action opens it before anything is shown
public class TellWaitingPage implements Serializable {

    @Inject
    AlongsideInHand beside;

    @Inject
    ReadingProceedings reading;

    @Inject
    DraftingLetters drafting;

    @Inject
    HoldingForProceedings holding;

    @Inject
    @Param(pathIndex = 1)
    @Nullable
    String which;

    private final LetterForm letter = new LetterForm();
    private ProceedingsOnFile proceedings;

    public void open() {
        beside.open();
        proceedings = reading.of(beside.getHand().number()).stream()
                .filter(known -> String.valueOf(known.id()).equals(which))
                .findFirst()
                .orElseThrow(() -> new NotFound("The proceedings"));
        letter.startFrom(
                drafting.draft(beside.getHand().number(), LetterKind.POINTS_WAIT),
                beside.getHand().getToday());
    }

    public void tell() {
        beside.attempt(
                (number, seen) -> holding.tell(number, seen, proceedings.id(), letter.sent()), "tell-waiting.done");
    }

    public boolean isAllowed() {
        return beside.getMay().followProceedings() && proceedings.isToBeTold();
    }

    public LetterForm getLetter() {
        return letter;
    }

    public AlongsideInHand getBeside() {
        return beside;
    }
}
