package uk.redress.web.complaints.reviewpanel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.reviewpanel.HoldingThePanel;
import uk.redress.complaints.reviewpanel.ReadingReviewPanels;
import uk.redress.complaints.reviewpanel.ReviewPanelFile;
import uk.redress.web.complaints.ComplaintInHand;

/** Records that the panel met, all three of it, and who came before it. */
@Named
@ViewScoped
public class HoldPanelPage implements Serializable {

    @Inject
    ComplaintInHand hand;

    @Inject
    ReadingReviewPanels reading;

    @Inject
    HoldingThePanel holding;

    private @Nullable ReviewPanelFile panel;
    private List<AttendedForm> attended = List.of();
    private @Nullable LocalDate metOn;
    private @Nullable Boolean allMembersCame;

    public void open() {
        hand.open();
        panel = reading.of(hand.number()).orElse(null);
        if (panel != null) {
            attended = panel.attendees().stream().map(AttendedForm::new).toList();
            LocalDate arranged = panel.panelOn();
            metOn = arranged == null || arranged.isAfter(hand.getToday()) ? null : arranged;
        }
    }

    public void met() {
        if (metOn != null && allMembersCame != null) {
            LocalDate on = metOn;
            boolean all = allMembersCame;
            List<Long> came = attended.stream()
                    .filter(AttendedForm::isCame)
                    .map(one -> one.getAttendee().id())
                    .toList();
            hand.attempt(() -> holding.met(hand.number(), hand.getSeen(), on, all, came), "hold-panel.done");
        }
    }

    public @Nullable ReviewPanelFile getPanel() {
        return panel;
    }

    public List<AttendedForm> getAttended() {
        return attended;
    }

    public ComplaintInHand getHand() {
        return hand;
    }

    public @Nullable LocalDate getMetOn() {
        return metOn;
    }

    public void setMetOn(@Nullable LocalDate metOn) {
        this.metOn = metOn;
    }

    public @Nullable Boolean getAllMembersCame() {
        return allMembersCame;
    }

    public void setAllMembersCame(@Nullable Boolean allMembersCame) {
        this.allMembersCame = allMembersCame;
    }
}
