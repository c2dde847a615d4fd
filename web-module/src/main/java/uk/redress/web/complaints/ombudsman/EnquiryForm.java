package uk.redress.web.complaints.ombudsman;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.ombudsman.OmbudsmanFile.EnquiryOnFile;

/** Something the Ombudsman asked, and the answer as it is being written down. */
public class EnquiryForm implements Serializable {

    private final EnquiryOnFile asked;
    private @Nullable LocalDate answeredOn;
    private @Nullable String answer;

    EnquiryForm(EnquiryOnFile asked, LocalDate today) {
        this.asked = asked;
        this.answeredOn = today;
    }

    public EnquiryOnFile getAsked() {
        return asked;
    }

    public boolean isAnswered() {
        return asked.answeredOn() != null;
    }

    public boolean isInTime() {
        return asked.answeredOn() != null && !asked.answeredOn().isAfter(asked.dueOn());
    }

    public @Nullable LocalDate getAnsweredOn() {
        return answeredOn;
    }

    public void setAnsweredOn(@Nullable LocalDate answeredOn) {
        this.answeredOn = answeredOn;
    }

    public @Nullable String getAnswer() {
        return answer;
    }

    public void setAnswer(@Nullable String answer) {
        this.answer = answer;
    }
}
