package uk.redress.web.programme.evidence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.evidence.GivingEvidence;
import uk.redress.evidence.SubjectReference;

/** Says what a piece backs, or that it does not back it any more. */
@Named
@ViewScoped
@SuppressWarnings("NullAway.Init") // the view action opens it before anything is shown
public class BackEvidencePage implements Serializable {

    @Inject
    GivingEvidence giving;

    @Inject
    EvidenceInHand hand;

    private List<BackedLine> lines;
    private @Nullable String subject;
    private @Nullable String why;

    public void open() {
        hand.open();
        lines = hand.getPiece().backs().stream().map(BackedLine::new).toList();
    }

    public void link() {
        giving.link(
                hand.reference(),
                hand.getSeen(),
                SubjectReference.read(subject == null ? "" : subject),
                why == null ? "" : why);
        hand.done("evidence.back.done");
    }

    public void unlink(BackedLine line) {
        giving.unlink(hand.reference(), hand.getSeen(), SubjectReference.read(line.getSubject()), line.reason());
        hand.done("evidence.back.undone");
    }

    public EvidenceInHand getHand() {
        return hand;
    }

    public List<BackedLine> getLines() {
        return lines;
    }

    public @Nullable String getSubject() {
        return subject;
    }

    public void setSubject(@Nullable String subject) {
        this.subject = subject;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }
}
