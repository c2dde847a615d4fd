package uk.redress.web.complaints;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import uk.redress.complaints.Part;
import uk.redress.complaints.ReceivingComplaints;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.web.shell.Wording;

/** Writes a new complaint down. */
@Named
@ViewScoped
public class ReceivePage implements Serializable {

    private static final Part[] MORE = {Part.CHILD, Part.ADVOCATE, Part.REPRESENTATIVE, Part.COMPLAINANT};

    @Inject
    ReceivingComplaints receiving;

    private final ReceiptForm form = new ReceiptForm();
    private @Nullable LocalDate today;
    private @Nullable PersonForm added;

    public void open() {
        today = receiving.latestDay();
    }

    public void receive() {
        ComplaintNumber number = receiving.receive(form.facts());
        Messages.addFlashGlobalInfo("{0}", Wording.of(form.isAtRisk() ? "receive.done.risk" : "receive.done", number));
        Faces.redirect(form.isAtRisk() ? "complaints/refer/%s" : "complaints/%s", number);
    }

    public void add(Part part) {
        added = form.add(part);
    }

    public void remove(PersonForm person) {
        form.remove(person);
    }

    public ReceiptForm getForm() {
        return form;
    }

    /** Who else may have a part in it. */
    public Part[] getMore() {
        return MORE;
    }

    public @Nullable LocalDate getToday() {
        return today;
    }

    /** Whether it was added a moment ago, and is what to go on with. */
    public boolean isNew(PersonForm person) {
        return person.equals(added);
    }
}
