package uk.redress.web.complaints;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.eligibility.LeavingTheProcedure;
import uk.redress.complaints.eligibility.ReadingTheCheck;

/** Asks a manager to approve that a complaint, or some of its points, is dealt with elsewhere. */
@Named
@ViewScoped
public class OutsidePage implements Serializable {

    @Inject
    ComplaintInHand hand;

    @Inject
    ReadingTheCheck checks;

    @Inject
    LeavingTheProcedure leaving;

    private final ExitForm form = new ExitForm();
    private @Nullable Long approver;

    public void open() {
        hand.open();
        checks.of(hand.number()).ifPresent(form.getCheck()::startFrom);
    }

    public void ask() {
        if (approver != null) {
            long asked = approver;
            hand.attempt(() -> leaving.ask(hand.number(), hand.getSeen(), form.exit(), asked), "outside.done");
        }
    }

    public ComplaintInHand getHand() {
        return hand;
    }

    public ExitForm getForm() {
        return form;
    }

    public @Nullable Long getApprover() {
        return approver;
    }

    public void setApprover(@Nullable Long approver) {
        this.approver = approver;
    }
}
