package uk.redress.web.complaints.intake;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import uk.redress.complaints.safeguarding.SafeguardingChildren;
import uk.redress.web.complaints.ComplaintInHand;
import uk.redress.web.shell.Wording;

/** Says that a child may be at risk, whenever that becomes known. */
@Named
@ViewScoped
public class SafeguardingPage implements Serializable {

    @Inject
    ComplaintInHand hand;

    @Inject
    SafeguardingChildren safeguarding;

    private @Nullable String worry;

    public void open() {
        hand.open();
    }

    public void raise() {
        String why = worry == null ? "" : worry;
        hand.attemptHere(() -> safeguarding.raise(hand.number(), hand.getSeen(), why));
        if (hand.getAtIntake().refer()) {
            Messages.addFlashGlobalInfo("{0}", Wording.of("safeguarding.done", hand.number()));
            Faces.redirect("complaints/refer/%s", hand.number());
        } else {
            hand.leave("safeguarding.done");
        }
    }

    public ComplaintInHand getHand() {
        return hand;
    }

    public @Nullable String getWorry() {
        return worry;
    }

    public void setWorry(@Nullable String worry) {
        this.worry = worry;
    }
}
