package uk.redress.web.complaints.reviewpanel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Messages;
import uk.redress.complaints.reviewpanel.AppointingThePanel;
import uk.redress.complaints.reviewpanel.ReadingReviewPanels;
import uk.redress.complaints.reviewpanel.ReviewPanelFile.MemberOnFile;
import uk.redress.kernel.Refusal;
import uk.redress.web.complaints.ComplaintInHand;

/** Appoints the two who sit beside the chair, about whom the chair was asked. */
@Named
@ViewScoped
public class AppointPanelPage implements Serializable {

    @Inject
    ComplaintInHand hand;

    @Inject
    ReadingReviewPanels reading;

    @Inject
    AppointingThePanel appointing;

    private final PanelCandidateForm first = new PanelCandidateForm();
    private final PanelCandidateForm second = new PanelCandidateForm();
    private List<Refusal> conflicts = List.of();
    private boolean chairConsulted;
    private String chair = "";

    public void open() {
        hand.open();
        chair = reading.of(hand.number()).stream()
                .flatMap(panel -> panel.sitting().stream())
                .filter(MemberOnFile::chair)
                .map(MemberOnFile::name)
                .findFirst()
                .orElse("");
    }

    public void appoint() {
        hand.attemptHere(() -> conflicts = appointing.appointMembers(
                hand.number(), hand.getSeen(), first.candidate(), second.candidate(), chairConsulted));
        conflicts.forEach(conflict -> Messages.addGlobalError("{0}", conflict.reason()));
        if (conflicts.isEmpty()) {
            hand.leave("appoint-panel.done");
        }
    }

    public List<PanelCandidateForm> getCandidates() {
        return List.of(first, second);
    }

    public String getChair() {
        return chair;
    }

    /** Whether somebody was turned away a moment ago. */
    public boolean isTurnedAway() {
        return !conflicts.isEmpty();
    }

    public ComplaintInHand getHand() {
        return hand;
    }

    public boolean isChairConsulted() {
        return chairConsulted;
    }

    public void setChairConsulted(boolean chairConsulted) {
        this.chairConsulted = chairConsulted;
    }
}
