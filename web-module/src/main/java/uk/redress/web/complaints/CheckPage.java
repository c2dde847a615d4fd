package uk.redress.web.complaints;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import uk.redress.complaints.eligibility.CheckingTheProcedure;
import uk.redress.complaints.safeguarding.ReadingSafeguarding;

/** Asks the questions that come first: safeguarding, then consent where somebody acts for another. */
@Named
@ViewScoped
public class CheckPage implements Serializable {

    @Inject
    ComplaintInHand hand;

    @Inject
    CheckingTheProcedure checking;

    @Inject
    ReadingSafeguarding safeguarding;

    private final CheckForm form = new CheckForm();

    public void open() {
        hand.open();
        form.startFrom(hand.getIntake().whoSoFar());
        safeguarding.of(hand.number()).stream().findFirst().ifPresent(form::startFrom);
    }

    public void accept() {
        hand.attempt(() -> checking.accept(hand.number(), hand.getSeen(), form.check()), "check.done");
    }

    /** What somebody should still ask; none of it stands in the way of going on. */
    public List<String> getMissing() {
        return hand.getIntake().missing();
    }

    public ComplaintInHand getHand() {
        return hand;
    }

    public CheckForm getForm() {
        return form;
    }
}
