package uk.redress.web.complaints.ombudsman;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.ombudsman.DecidingByTheOmbudsman;
import uk.redress.complaints.ombudsman.Decision;
import uk.redress.complaints.ombudsman.OmbudsmanFile;
import uk.redress.complaints.ombudsman.OmbudsmanFile.EnquiryOnFile;
import uk.redress.complaints.ombudsman.ReadingOmbudsmanCases;
import uk.redress.complaints.ombudsman.Remedy;
import uk.redress.web.complaints.ComplaintInHand;
import uk.redress.web.shell.Wording;

/** Records what the Ombudsman decided, and each remedy that was agreed with its owner and its day. */
@Named
@ViewScoped
public class OmbudsmanDecisionPage implements Serializable {

    @Inject
    ComplaintInHand hand;

    @Inject
    ReadingOmbudsmanCases reading;

    @Inject
    DecidingByTheOmbudsman deciding;

    private @Nullable OmbudsmanFile taken;
    private final List<RemedyForm> remedies = new ArrayList<>(List.of(new RemedyForm()));
    private @Nullable RemedyForm added;
    private @Nullable LocalDate on;
    private @Nullable Decision decision;
    private @Nullable String words;

    public void open() {
        hand.open();
        List<OmbudsmanFile> cases = reading.of(hand.number());
        taken = cases.isEmpty() ? null : cases.get(cases.size() - 1);
        on = hand.getToday();
    }

    public void decide() {
        if (decision != null && areComplete()) {
            LocalDate day = on == null ? hand.getToday() : on;
            Decision what = decision;
            List<Remedy> agreed = remedies.stream()
                    .filter(remedy -> !remedy.isBlank())
                    .map(RemedyForm::remedy)
                    .toList();
            hand.attempt(
                    () -> deciding.decided(
                            hand.number(), hand.getSeen(), day, what, words == null ? "" : words, agreed),
                    agreed.isEmpty() ? "ombudsman-decision.done" : "ombudsman-decision.done.remedies");
        }
    }

    /** What is missing of a remedy is said beside the field it belongs in. */
    private boolean areComplete() {
        boolean complete = true;
        for (int row = 0; row < remedies.size(); row++) {
            RemedyForm remedy = remedies.get(row);
            if (!remedy.isBlank()) {
                complete &= !sayIf(remedy.isMissingText(), row, "text:in");
                complete &= !sayIf(remedy.isMissingOwner(), row, "owner:in");
                complete &= !sayIf(remedy.isMissingDay(), row, "due:f:date");
            }
        }
        return complete;
    }

    private static boolean sayIf(boolean missing, int row, String field) {
        if (missing) {
            String words = Wording.of("ombudsman-decision.missing." + field.substring(0, field.indexOf(':')));
            FacesContext.getCurrentInstance()
                    .addMessage(
                            "act:remedies:%d:%s".formatted(row, field),
                            new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
        }
        return missing;
    }

    public void add() {
        added = new RemedyForm();
        remedies.add(added);
    }

    public void remove(RemedyForm remedy) {
        remedies.remove(remedy);
    }

    public boolean isNew(RemedyForm remedy) {
        return remedy.equals(added);
    }

    public List<RemedyForm> getRemedies() {
        return remedies;
    }

    public Decision[] getChoices() {
        return Decision.values();
    }

    public @Nullable LocalDate getToldOn() {
        return taken == null ? null : taken.toldOn();
    }

    /** What nobody has answered yet, and nobody has to once they have decided. */
    public List<EnquiryOnFile> getUnanswered() {
        return taken == null ? List.of() : taken.unanswered();
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

    public @Nullable Decision getDecision() {
        return decision;
    }

    public void setDecision(@Nullable Decision decision) {
        this.decision = decision;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
