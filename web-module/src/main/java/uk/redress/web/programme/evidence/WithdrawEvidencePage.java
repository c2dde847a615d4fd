package uk.redress.web.programme.evidence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import uk.redress.evidence.GivingEvidence;

/** Takes a piece back, with a reason. It stays to be seen. */
@Named
@ViewScoped
public class WithdrawEvidencePage implements Serializable {

    @Inject
    GivingEvidence giving;

    @Inject
    EvidenceInHand hand;

    private @Nullable String why;

    public void open() {
        hand.open();
    }

    public void withdraw() {
        giving.withdraw(hand.reference(), hand.getSeen(), why == null ? "" : why);
        hand.done("evidence.withdraw.done");
    }

    public EvidenceInHand getHand() {
        return hand;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }
}
