package uk.redress.web.complaints.alongside;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.alongside.AlongsideFile.MediationOnFile;

/** A talk that was offered, and what is being recorded of it. */
public class MediationForm implements Serializable {

    private final MediationOnFile offer;
    private @Nullable LocalDate on;
    private @Nullable Boolean agreed;
    private @Nullable String outcome;

    MediationForm(MediationOnFile offer, LocalDate today) {
        this.offer = offer;
        this.on = today;
    }

    public MediationOnFile getOffer() {
        return offer;
    }

    public boolean isUnanswered() {
        return offer.answeredOn() == null;
    }

    public boolean isToBeHeld() {
        return Boolean.TRUE.equals(offer.agreed()) && offer.heldOn() == null;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    public @Nullable Boolean getAgreed() {
        return agreed;
    }

    public void setAgreed(@Nullable Boolean agreed) {
        this.agreed = agreed;
    }

    public @Nullable String getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable String outcome) {
        this.outcome = outcome;
    }
}
