package uk.redress.web.complaints.ombudsman;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.ombudsman.DecidingByTheOmbudsman;
import uk.redress.complaints.ombudsman.OmbudsmanFile;
import uk.redress.complaints.ombudsman.OmbudsmanFile.RemedyOnFile;
import uk.redress.complaints.ombudsman.ReadingOmbudsmanCases;
import uk.redress.web.complaints.ComplaintInHand;

/** Shows what became of each remedy and, once all are done, records that the Ombudsman has been shown. */
@Named
@ViewScoped
public class OmbudsmanCompliedPage implements Serializable {

    @Inject
    ComplaintInHand hand;

    @Inject
    ReadingOmbudsmanCases reading;

    @Inject
    DecidingByTheOmbudsman deciding;

    private @Nullable OmbudsmanFile taken;
    private @Nullable LocalDate on;
    private @Nullable String words;

    public void open() {
        hand.open();
        List<OmbudsmanFile> cases = reading.of(hand.number());
        taken = cases.isEmpty() ? null : cases.get(cases.size() - 1);
        on = hand.getToday();
    }

    public void comply() {
        LocalDate shown = on == null ? hand.getToday() : on;
        hand.attempt(
                () -> deciding.complied(hand.number(), hand.getSeen(), shown, words == null ? "" : words),
                "ombudsman-complied.done");
    }

    public List<RemedyOnFile> getRemedies() {
        return taken == null ? List.of() : taken.remedies();
    }

    public boolean isAllDone() {
        return taken != null && taken.areAllDone();
    }

    public @Nullable LocalDate getDecidedOn() {
        return taken == null ? null : taken.decidedOn();
    }

    public ComplaintInHand getHand() {
        return hand;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
