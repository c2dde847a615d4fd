package uk.redress.web.programme;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import uk.redress.improvement.CheckingActions;
import uk.redress.improvement.DecidingNewDates;
import uk.redress.improvement.DroppingActions;
import uk.redress.improvement.TakingOnActions;
import uk.redress.kernel.NotFound;

/** A question about an action that is answered yes or no, with words. */
@Named
@ViewScoped
@SuppressWarnings("NullAway.Init") // the view action opens it before anything is shown
public class DecideActionPage implements Serializable {

    @Inject
    ActionInHand hand;

    @Inject
    TakingOnActions takingOn;

    @Inject
    CheckingActions checking;

    @Inject
    DecidingNewDates dates;

    @Inject
    DroppingActions dropping;

    @Inject
    @Param(pathIndex = 1)
    @Nullable
    String address;

    private ActionQuestion question;
    private @Nullable String words;

    public void open() {
        hand.open();
        question = ActionQuestion.at(address).orElseThrow(() -> new NotFound("The question"));
    }

    public void yes() {
        decide(true);
    }

    public void no() {
        decide(false);
    }

    private void decide(boolean yes) {
        String said = words == null ? "" : words;
        hand.attempt(() -> answer(yes, said), question.done(yes));
    }

    private void answer(boolean yes, String said) {
        String action = hand.reference();
        long seen = hand.getSeen();
        switch (question) {
            case TAKE_ON -> {
                if (yes) {
                    takingOn.takeOn(action, seen, said);
                } else {
                    takingOn.decline(action, seen, said);
                }
            }
            case CHECK -> {
                if (yes) {
                    checking.passes(action, seen, said);
                } else {
                    checking.fails(action, seen, said);
                }
            }
            case LASTING -> {
                if (yes) {
                    checking.hasLasted(action, seen, said);
                } else {
                    checking.hasNotLasted(action, seen, said);
                }
            }
            case DATE -> {
                if (yes) {
                    dates.approve(action, seen, said);
                } else {
                    dates.refuse(action, seen, said);
                }
            }
            case DROP -> dropping.drop(action, seen, said);
        }
    }

    public boolean isAllowed() {
        return question.isAllowed(hand.getMay());
    }

    public ActionQuestion getQuestion() {
        return question;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public ActionInHand getHand() {
        return hand;
    }
}
