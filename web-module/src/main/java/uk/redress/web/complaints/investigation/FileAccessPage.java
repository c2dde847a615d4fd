package uk.redress.web.complaints.investigation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;
import uk.redress.complaints.investigation.InvestigatingAtStageTwo;
import uk.redress.complaints.investigation.InvestigationFile.InvestigatorOnFile;
import uk.redress.complaints.investigation.Post;
import uk.redress.complaints.investigation.ReadingInvestigations;
import uk.redress.web.complaints.ComplaintInHand;
import uk.redress.web.shell.Wording;

/** The records the investigators asked to see, and whether they did; more are asked for and answered here. */
@Named
@ViewScoped
public class FileAccessPage implements Serializable {

    @Inject
    ComplaintInHand hand;

    @Inject
    ReadingInvestigations reading;

    @Inject
    InvestigatingAtStageTwo investigating;

    private List<FileAccessForm> asked = List.of();
    private @Nullable LocalDate askedOn;
    private @Nullable String askedBy;
    private @Nullable String what;

    public void open() {
        hand.open();
        askedOn = hand.getToday();
        askedBy = reading.of(hand.number())
                .flatMap(file -> file.holding(Post.INVESTIGATING_OFFICER))
                .map(InvestigatorOnFile::name)
                .orElse(null);
        read();
    }

    public void ask() {
        LocalDate on = askedOn == null ? hand.getToday() : askedOn;
        String who = askedBy == null ? "" : askedBy;
        String records = what == null ? "" : what;
        hand.attemptHere(() -> investigating.askForRecords(hand.number(), hand.getSeen(), on, who, records));
        what = null;
        read();
        Messages.addGlobalInfo("{0}", Wording.of("records.asked"));
    }

    public void answer(FileAccessForm records) {
        LocalDate on = records.getAnsweredOn() == null ? hand.getToday() : records.getAnsweredOn();
        hand.attemptHere(() -> investigating.answerAboutRecords(
                hand.number(),
                hand.getSeen(),
                records.getAsked().id(),
                on,
                Boolean.TRUE.equals(records.getGranted()),
                records.getAnswer()));
        read();
        Messages.addGlobalInfo("{0}", Wording.of("records.answered"));
    }

    private void read() {
        asked = reading.of(hand.number()).stream()
                .flatMap(file -> file.records().stream())
                .map(records -> new FileAccessForm(records, hand.getToday()))
                .toList();
    }

    public List<FileAccessForm> getAsked() {
        return asked;
    }

    public ComplaintInHand getHand() {
        return hand;
    }

    public @Nullable LocalDate getAskedOn() {
        return askedOn;
    }

    public void setAskedOn(@Nullable LocalDate askedOn) {
        this.askedOn = askedOn;
    }

    public @Nullable String getAskedBy() {
        return askedBy;
    }

    public void setAskedBy(@Nullable String askedBy) {
        this.askedBy = askedBy;
    }

    public @Nullable String getWhat() {
        return what;
    }

    public void setWhat(@Nullable String what) {
        this.what = what;
    }
}
