package uk.redress.web.complaints.investigation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.investigation.AgreeingTheStatement;
import uk.redress.complaints.investigation.InvestigationFile;
import uk.redress.complaints.investigation.ReadingInvestigations;
import uk.redress.web.complaints.ComplaintInHand;

/** Draws up the statement of complaint, and records that the complainant agreed it. */
@Named
@ViewScoped
public class StatementPage implements Serializable {

    @Inject
    ComplaintInHand hand;

    @Inject
    ReadingInvestigations reading;

    @Inject
    AgreeingTheStatement agreeing;

    private final PointsForm form = new PointsForm();
    private @Nullable LocalDate draftedOn;
    private @Nullable LocalDate agreedOn;
    private @Nullable String how;

    public void open() {
        hand.open();
        Optional<InvestigationFile> investigation = reading.of(hand.number());
        form.startFrom(investigation, hand.getFile());
        draftedOn = investigation.map(InvestigationFile::statementDraftedOn).orElse(null);
    }

    public void draft() {
        hand.attempt(() -> agreeing.draft(hand.number(), hand.getSeen(), form.written()), "statement.drafted");
    }

    public void agree() {
        if (agreedOn != null) {
            LocalDate on = agreedOn;
            String agreed = how == null ? "" : how;
            hand.attempt(
                    () -> agreeing.agree(hand.number(), hand.getSeen(), form.written(), on, agreed),
                    "statement.agreed");
        }
    }

    public PointsForm getForm() {
        return form;
    }

    public @Nullable LocalDate getDraftedOn() {
        return draftedOn;
    }

    public ComplaintInHand getHand() {
        return hand;
    }

    public @Nullable LocalDate getAgreedOn() {
        return agreedOn;
    }

    public void setAgreedOn(@Nullable LocalDate agreedOn) {
        this.agreedOn = agreedOn;
    }

    public @Nullable String getHow() {
        return how;
    }

    public void setHow(@Nullable String how) {
        this.how = how;
    }
}
