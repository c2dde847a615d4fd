package uk.redress.web.complaints.investigation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.investigation.InvestigatingAtStageTwo;
import uk.redress.web.complaints.ComplaintInHand;

/** Records that the draft report is there and goes out for the fact check. */
@Named
@ViewScoped
public class DraftReportPage implements Serializable {

    @Inject
    ComplaintInHand hand;

    @Inject
    InvestigatingAtStageTwo investigating;

    private @Nullable LocalDate draftedOn;

    public void open() {
        hand.open();
        draftedOn = hand.getToday();
    }

    public void record() {
        LocalDate on = draftedOn == null ? hand.getToday() : draftedOn;
        hand.attempt(() -> investigating.draftReport(hand.number(), hand.getSeen(), on), "draft-report.done");
    }

    public ComplaintInHand getHand() {
        return hand;
    }

    public @Nullable LocalDate getDraftedOn() {
        return draftedOn;
    }

    public void setDraftedOn(@Nullable LocalDate draftedOn) {
        this.draftedOn = draftedOn;
    }
}
