package uk.redress.web.complaints.investigation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.investigation.InvestigatingAtStageTwo;
import uk.redress.web.complaints.ComplaintInHand;

/** Records that the facts of the draft report were checked, and what was said about it. */
@Named
@ViewScoped
public class CheckFactsPage implements Serializable {

    @Inject
    ComplaintInHand hand;

    @Inject
    InvestigatingAtStageTwo investigating;

    private @Nullable LocalDate checkedOn;
    private @Nullable String comments;

    public void open() {
        hand.open();
        checkedOn = hand.getToday();
    }

    public void record() {
        LocalDate on = checkedOn == null ? hand.getToday() : checkedOn;
        hand.attempt(() -> investigating.checkFacts(hand.number(), hand.getSeen(), on, comments), "check-facts.done");
    }

    public ComplaintInHand getHand() {
        return hand;
    }

    public @Nullable LocalDate getCheckedOn() {
        return checkedOn;
    }

    public void setCheckedOn(@Nullable LocalDate checkedOn) {
        this.checkedOn = checkedOn;
    }

    public @Nullable String getComments() {
        return comments;
    }

    public void setComments(@Nullable String comments) {
        this.comments = comments;
    }
}
