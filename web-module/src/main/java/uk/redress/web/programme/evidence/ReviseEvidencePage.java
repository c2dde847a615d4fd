package uk.redress.web.programme.evidence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.Today;
import uk.redress.evidence.Content;
import uk.redress.evidence.EvidenceKind;
import uk.redress.evidence.GivingEvidence;
import uk.redress.indicators.ReadingIndicators;
import uk.redress.settings.Setting;
import uk.redress.settings.SettingsInForce;

/** Adds a revision: another content, or only another word about it. */
@Named
@ViewScoped
@SuppressWarnings("NullAway.Init") // the view action opens it before anything is shown
public class ReviseEvidencePage implements Serializable {

    @Inject
    GivingEvidence giving;

    @Inject
    EvidenceInHand hand;

    @Inject
    ReadingIndicators indicators;

    @Inject
    SettingsInForce settings;

    @Inject
    Today today;

    private EvidenceForm form;
    private @Nullable String changed;

    public void open() {
        hand.open();
        form = new EvidenceForm(hand.getPiece());
        String indicator = form.getIndicator();
        if (indicator != null) {
            form.offer(indicators.page(indicator, true));
            form.choose(hand.getPiece().latest().period());
        }
    }

    public void revise() throws IOException {
        boolean taken = true;
        boolean same = form.getKind() == EvidenceKind.FILE ? !form.hasFile() : form.isOnlyNamed();
        if (same) {
            revise(null);
        } else {
            taken = form.hand(this::revise);
        }
        if (taken) {
            hand.done("evidence.revise.done");
        }
    }

    private void revise(@Nullable Content content) {
        giving.revise(
                hand.reference(),
                hand.getSeen(),
                form.description(),
                Optional.ofNullable(content),
                changed == null ? "" : changed);
    }

    public EvidenceInHand getHand() {
        return hand;
    }

    public EvidenceForm getForm() {
        return form;
    }

    public String getLimit() {
        return settings.of(Setting.UPLOAD_LIMIT);
    }

    public LocalDate getToday() {
        return today.date();
    }

    public @Nullable String getChanged() {
        return changed;
    }

    public void setChanged(@Nullable String changed) {
        this.changed = changed;
    }
}
