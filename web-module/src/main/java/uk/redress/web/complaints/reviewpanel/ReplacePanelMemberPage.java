package uk.redress.web.complaints.reviewpanel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;
import uk.redress.complaints.reviewpanel.AppointingThePanel;
import uk.redress.complaints.reviewpanel.ReadingReviewPanels;
import uk.redress.complaints.reviewpanel.ReviewPanelFile;
import uk.redress.complaints.reviewpanel.ReviewPanelFile.MemberOnFile;
import uk.redress.kernel.Refusal;
import uk.redress.web.complaints.ComplaintInHand;

/** Gives the seat of a panel member to somebody else before the panel has met. */
@Named
@ViewScoped
public class ReplacePanelMemberPage implements Serializable {

    @Inject
    ComplaintInHand hand;

    @Inject
    ReadingReviewPanels reading;

    @Inject
    AppointingThePanel appointing;

    private final PanelCandidateForm candidate = new PanelCandidateForm();
    private List<MemberOnFile> sitting = List.of();
    private @Nullable Refusal conflict;
    private @Nullable Long member;
    private @Nullable String because;

    public void open() {
        hand.open();
        sitting = reading.of(hand.number()).map(ReviewPanelFile::sitting).orElse(List.of());
    }

    public void replace() {
        if (member != null) {
            long leaving = member;
            String why = because == null ? "" : because;
            hand.attemptHere(() -> conflict = appointing
                    .replace(hand.number(), hand.getSeen(), leaving, candidate.candidate(), why)
                    .orElse(null));
            if (conflict == null) {
                hand.leave("replace-panel-member.done");
            } else {
                Messages.addGlobalError("{0}", conflict.reason());
            }
        }
    }

    public List<MemberOnFile> getSitting() {
        return sitting;
    }

    public PanelCandidateForm getCandidate() {
        return candidate;
    }

    /** Whether somebody was turned away a moment ago. */
    public boolean isTurnedAway() {
        return conflict != null;
    }

    public ComplaintInHand getHand() {
        return hand;
    }

    public @Nullable Long getMember() {
        return member;
    }

    public void setMember(@Nullable Long member) {
        this.member = member;
    }

    public @Nullable String getBecause() {
        return because;
    }

    public void setBecause(@Nullable String because) {
        this.because = because;
    }
}
