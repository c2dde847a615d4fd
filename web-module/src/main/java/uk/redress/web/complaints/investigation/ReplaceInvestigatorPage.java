package uk.redress.web.complaints.investigation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;
import uk.redress.complaints.investigation.AppointingInvestigators;
import uk.redress.complaints.investigation.InvestigationFile.InvestigatorOnFile;
import uk.redress.complaints.investigation.Post;
import uk.redress.complaints.investigation.ReadingInvestigations;
import uk.redress.kernel.Refusal;
import uk.redress.web.complaints.ComplaintInHand;

/** Puts somebody else in one of the two posts while the investigation runs. */
@Named
@ViewScoped
public class ReplaceInvestigatorPage implements Serializable {

    @Inject
    ComplaintInHand hand;

    @Inject
    ReadingInvestigations reading;

    @Inject
    AppointingInvestigators appointing;

    private final CandidateForm candidate = new CandidateForm(Post.INVESTIGATING_OFFICER);
    private List<InvestigatorOnFile> holding = List.of();
    private @Nullable Refusal conflict;
    private @Nullable String because;

    public void open() {
        hand.open();
        holding = reading.of(hand.number()).stream()
                .flatMap(file -> file.investigators().stream())
                .filter(InvestigatorOnFile::holdsThePost)
                .toList();
    }

    public void replace() {
        String why = because == null ? "" : because;
        hand.attemptHere(() -> conflict = appointing
                .replace(hand.number(), hand.getSeen(), candidate.candidate(), why)
                .orElse(null));
        if (conflict == null) {
            hand.leave("replace-investigator.done");
        } else {
            Messages.addGlobalError("{0}", conflict.reason());
        }
    }

    public List<InvestigatorOnFile> getHolding() {
        return holding;
    }

    public CandidateForm getCandidate() {
        return candidate;
    }

    public boolean isTurnedAway() {
        return conflict != null;
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
