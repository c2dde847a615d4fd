package uk.redress.web.complaints.investigation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Messages;
import uk.redress.complaints.investigation.AppointingInvestigators;
import uk.redress.complaints.investigation.Post;
import uk.redress.kernel.Refusal;
import uk.redress.web.complaints.ComplaintInHand;

/** Appoints the investigating officer and the independent person, or shows what stands in the way of either. */
@Named
@ViewScoped
public class AppointPage implements Serializable {

    @Inject
    ComplaintInHand hand;

    @Inject
    AppointingInvestigators appointing;

    private final CandidateForm officer = new CandidateForm(Post.INVESTIGATING_OFFICER);
    private final CandidateForm independent = new CandidateForm(Post.INDEPENDENT_PERSON);
    private List<Refusal> conflicts = List.of();

    public void open() {
        hand.open();
    }

    public void appoint() {
        hand.attemptHere(() -> conflicts =
                appointing.appoint(hand.number(), hand.getSeen(), officer.candidate(), independent.candidate()));
        conflicts.forEach(conflict -> Messages.addGlobalError("{0}", conflict.reason()));
        if (conflicts.isEmpty()) {
            hand.leave("appoint.done");
        }
    }

    public List<CandidateForm> getCandidates() {
        return List.of(officer, independent);
    }

    /** Whether somebody was turned away a moment ago. */
    public boolean isTurnedAway() {
        return !conflicts.isEmpty();
    }

    public ComplaintInHand getHand() {
        return hand;
    }
}
