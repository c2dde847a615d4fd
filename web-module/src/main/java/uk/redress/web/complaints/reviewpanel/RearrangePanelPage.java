package uk.redress.web.complaints.reviewpanel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.reviewpanel.ArrangingThePanel;
import uk.redress.complaints.reviewpanel.PanelDays;
import uk.redress.complaints.reviewpanel.ReadingReviewPanels;
import uk.redress.web.complaints.ComplaintInHand;

/** Arranges another day, or other people, for a panel that has not met. */
@Named
@ViewScoped
public class RearrangePanelPage implements Serializable {

    @Inject
    ComplaintInHand hand;

    @Inject
    ReadingReviewPanels reading;

    @Inject
    ArrangingThePanel arranging;

    private final PanelDayForm form = new PanelDayForm();
    private @Nullable PanelDays days;

    public void open() {
        hand.open();
        if (hand.getAtStageThree().rearrange()) {
            days = arranging.days(hand.number());
            reading.of(hand.number()).ifPresent(form::startFrom);
        }
    }

    public void rearrange() {
        if (form.getMeets() != null) {
            LocalDate meets = form.getMeets();
            String why = form.getBecause() == null ? "" : form.getBecause();
            hand.attempt(
                    () -> arranging.rearrange(hand.number(), hand.getSeen(), meets, form.where(), form.coming(), why),
                    "rearrange-panel.done");
        }
    }

    public PanelDayForm getForm() {
        return form;
    }

    public @Nullable PanelDays getDays() {
        return days;
    }

    public ComplaintInHand getHand() {
        return hand;
    }
}
