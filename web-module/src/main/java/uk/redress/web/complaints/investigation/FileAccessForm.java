package uk.redress.web.complaints.investigation;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.investigation.InvestigationFile.FileAccessOnFile;

/** Records that were asked for, and the answer as it is being written down. */
public class FileAccessForm implements Serializable {

    private final FileAccessOnFile asked;
    private @Nullable LocalDate answeredOn;
    private @Nullable Boolean granted;
    private @Nullable String answer;

    FileAccessForm(FileAccessOnFile asked, LocalDate today) {
        this.asked = asked;
        this.answeredOn = asked.answeredOn() == null ? today : asked.answeredOn();
        this.granted = asked.granted();
        this.answer = asked.answer();
    }

    public FileAccessOnFile getAsked() {
        return asked;
    }

    public boolean isAnswered() {
        return asked.answeredOn() != null;
    }

    public @Nullable LocalDate getAnsweredOn() {
        return answeredOn;
    }

    public void setAnsweredOn(@Nullable LocalDate answeredOn) {
        this.answeredOn = answeredOn;
    }

    public @Nullable Boolean getGranted() {
        return granted;
    }

    public void setGranted(@Nullable Boolean granted) {
        this.granted = granted;
    }

    public @Nullable String getAnswer() {
        return answer;
    }

    public void setAnswer(@Nullable String answer) {
        this.answer = answer;
    }
}
