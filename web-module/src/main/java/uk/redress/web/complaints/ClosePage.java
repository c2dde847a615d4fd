package uk.redress.web.complaints;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.ClosingComplaints;

/** Closes a complaint that was answered. */
@Named
@ViewScoped
public class ClosePage implements Serializable {

    @Inject
    ComplaintInHand hand;

    @Inject
    ClosingComplaints closing;

    private @Nullable String terms;

    public void open() {
        hand.open();
    }

    public void close() {
        hand.attempt(() -> closing.close(hand.number(), hand.getSeen(), terms), "close.done");
    }

    public ComplaintInHand getHand() {
        return hand;
    }

    public @Nullable String getTerms() {
        return terms;
    }

    public void setTerms(@Nullable String terms) {
        this.terms = terms;
    }
}
