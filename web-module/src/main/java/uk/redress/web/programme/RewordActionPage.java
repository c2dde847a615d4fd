package uk.redress.web.programme;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.access.Colleague;
import uk.redress.improvement.KeepingActions;
import uk.redress.improvement.plans.ReadingPlans;

/** The programme office puts an action in other words, or changes what its lead declined. */
@Named
@ViewScoped
@SuppressWarnings("NullAway.Init") // the view action opens it before anything is shown
public class RewordActionPage implements Serializable {

    @Inject
    ActionInHand hand;

    @Inject
    KeepingActions keeping;

    @Inject
    ReadingPlans plans;

    private final ActionForm form = new ActionForm();
    private List<Colleague> people = List.of();
    private @Nullable String because;

    public void open() {
        hand.open();
        form.startFrom(hand.getAction());
        people = isAllowed() ? plans.whoMayLead() : List.of();
    }

    public void save() {
        String why = because == null ? "" : because;
        if (hand.getMay().revise()) {
            hand.attempt(
                    () -> keeping.revise(hand.reference(), hand.getSeen(), form.draft(), why), "reword.done.revised");
        } else {
            hand.attempt(() -> keeping.reword(hand.reference(), hand.getSeen(), form.draft(), why), "reword.done");
        }
    }

    public boolean isAllowed() {
        return hand.getMay().revise() || hand.getMay().reword();
    }

    public ActionForm getForm() {
        return form;
    }

    public List<Colleague> getPeople() {
        return people;
    }

    public @Nullable String getBecause() {
        return because;
    }

    public void setBecause(@Nullable String because) {
        this.because = because;
    }

    public ActionInHand getHand() {
        return hand;
    }
}
