package uk.redress.web.complaints.investigation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.investigation.AgreeingTheStatement;
import uk.redress.complaints.investigation.ReadingInvestigations;
import uk.redress.web.complaints.ComplaintInHand;

/** Changes the statement of complaint later, by agreement. */
@Named
@ViewScoped
public class ChangeStatementPage implements Serializable {

    @Inject
    ComplaintInHand hand;

    @Inject
    ReadingInvestigations reading;

    @Inject
    AgreeingTheStatement agreeing;

    private final PointsForm form = new PointsForm();
    private @Nullable String because;

    public void open() {
        hand.open();
        form.startFrom(reading.of(hand.number()), hand.getFile());
    }

    public void change() {
        String why = because == null ? "" : because;
        hand.attempt(
                () -> agreeing.change(hand.number(), hand.getSeen(), form.written(), why), "change-statement.done");
    }

    public PointsForm getForm() {
        return form;
    }

    public ComplaintInHand getHand() {
        return hand;
    }

    public @Nullable String getBecause() {
        return because;
    }

    public void setBecause(@Nullable String because) {
        this.because = because;
    }
}
