package uk.redress.web.complaints.ombudsman;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;
import uk.redress.complaints.ombudsman.AnsweringTheOmbudsman;
import uk.redress.complaints.ombudsman.OmbudsmanFile;
import uk.redress.complaints.ombudsman.ReadingOmbudsmanCases;
import uk.redress.web.complaints.ComplaintInHand;
import uk.redress.web.shell.Wording;

/** What the Ombudsman asks in the case that is open, each with the day they set; more is recorded and answered here. */
@Named
@ViewScoped
public class OmbudsmanEnquiryPage implements Serializable {

    @Inject
    ComplaintInHand hand;

    @Inject
    ReadingOmbudsmanCases reading;

    @Inject
    AnsweringTheOmbudsman answering;

    private List<EnquiryForm> enquiries = List.of();
    private boolean named;
    private @Nullable LocalDate receivedOn;
    private @Nullable LocalDate dueOn;
    private @Nullable String what;
    private @Nullable String reference;

    public void open() {
        hand.open();
        receivedOn = hand.getToday();
        read();
    }

    public void record() {
        if (dueOn != null) {
            LocalDate came = receivedOn == null ? hand.getToday() : receivedOn;
            LocalDate wanted = dueOn;
            String asked = what == null ? "" : what;
            hand.attemptHere(() -> answering.enquired(hand.number(), hand.getSeen(), came, asked, wanted, reference));
            what = null;
            dueOn = null;
            read();
            Messages.addGlobalInfo("{0}", Wording.of("ombudsman-enquiry.done"));
        }
    }

    public void answer(EnquiryForm enquiry) {
        LocalDate on = enquiry.getAnsweredOn() == null ? hand.getToday() : enquiry.getAnsweredOn();
        String words = enquiry.getAnswer() == null ? "" : enquiry.getAnswer();
        hand.attemptHere(() -> answering.answered(
                hand.number(), hand.getSeen(), enquiry.getAsked().id(), on, words));
        read();
        Messages.addGlobalInfo("{0}", Wording.of("ombudsman-enquiry.answered"));
    }

    private void read() {
        List<OmbudsmanFile> cases = reading.of(hand.number());
        if (!cases.isEmpty()) {
            OmbudsmanFile open = cases.get(cases.size() - 1);
            named = open.reference() != null;
            enquiries = open.enquiries().stream()
                    .map(enquiry -> new EnquiryForm(enquiry, hand.getToday()))
                    .toList();
        }
    }

    /** Whether the Ombudsman's reference is known. */
    public boolean isNamed() {
        return named;
    }

    public List<EnquiryForm> getEnquiries() {
        return enquiries;
    }

    public ComplaintInHand getHand() {
        return hand;
    }

    public @Nullable LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(@Nullable LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(@Nullable LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public @Nullable String getWhat() {
        return what;
    }

    public void setWhat(@Nullable String what) {
        this.what = what;
    }

    public @Nullable String getReference() {
        return reference;
    }

    public void setReference(@Nullable String reference) {
        this.reference = reference;
    }
}
