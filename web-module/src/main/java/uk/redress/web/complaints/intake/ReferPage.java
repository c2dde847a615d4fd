package uk.redress.web.complaints.intake;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Messages;
import uk.redress.complaints.safeguarding.ConcernOnFile;
import uk.redress.complaints.safeguarding.ReadingSafeguarding;
import uk.redress.complaints.safeguarding.SafeguardingChildren;
import uk.redress.web.complaints.ComplaintInHand;
import uk.redress.web.shell.Wording;

/** The worries about children that are still open: to whom each was referred, and what became of it. */
@Named
@ViewScoped
public class ReferPage implements Serializable {

    @Inject
    ComplaintInHand hand;

    @Inject
    ReadingSafeguarding reading;

    @Inject
    SafeguardingChildren safeguarding;

    private List<ConcernForm> concerns = List.of();

    public void open() {
        hand.open();
        read();
    }

    public void refer(ConcernForm form) {
        hand.attemptHere(() -> safeguarding.refer(
                hand.number(), hand.getSeen(), form.getConcern().id(), form.referral(hand.getToday())));
        read();
        Messages.addGlobalInfo("{0}", Wording.of("refer.done"));
    }

    public void conclude(ConcernForm form) {
        String outcome = form.getOutcome() == null ? "" : form.getOutcome();
        LocalDate on = form.getOutcomeOn() == null ? hand.getToday() : form.getOutcomeOn();
        hand.attemptHere(() -> safeguarding.conclude(
                hand.number(), hand.getSeen(), form.getConcern().id(), outcome, on));
        read();
        if (concerns.isEmpty()) {
            hand.leave("refer.concluded");
        }
    }

    private void read() {
        concerns = reading.of(hand.number()).stream()
                .filter(ConcernOnFile::isOpen)
                .map(concern -> new ConcernForm(concern, hand.getToday()))
                .toList();
    }

    public List<ConcernForm> getConcerns() {
        return concerns;
    }

    public ComplaintInHand getHand() {
        return hand;
    }
}
