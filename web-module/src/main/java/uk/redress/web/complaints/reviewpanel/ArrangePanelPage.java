package uk.redress.web.complaints.reviewpanel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.investigation.ReadingInvestigations;
import uk.redress.complaints.reviewpanel.ArrangingThePanel;
import uk.redress.complaints.reviewpanel.PanelDays;
import uk.redress.web.complaints.ComplaintInHand;

/** Arranges the day of the panel and who is to come. */
@Named
@ViewScoped
@SuppressWarnings("NullAway.Init") // the view action opens it before anything is shown
public class ArrangePanelPage implements Serializable {

    @Inject
    ComplaintInHand hand;

    @Inject
    ReadingInvestigations investigations;

    @Inject
    ArrangingThePanel arranging;

    private final PanelDayForm form = new PanelDayForm();
    private @Nullable PanelDays days;

    public void open() {
        hand.open();
        if (hand.getAtStageThree().arrange()) {
            days = arranging.days(hand.number());
            form.startFrom(hand.getFile(), investigations.of(hand.number()).orElse(null));
        }
    }

    public void arrange() {
        if (form.getMeets() != null) {
            LocalDate meets = form.getMeets();
            hand.attempt(
                    () -> arranging.arrange(
                            hand.number(), hand.getSeen(), meets, form.where(), form.coming(), form.getBecause()),
                    "arrange-panel.done");
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
