package uk.redress.web.complaints.alongside;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.input.InputOnFile;

/** A question to another team that waits, and why it is taken back. */
public class QuestionForm implements Serializable {

    private final InputOnFile question;
    private @Nullable String why;

    QuestionForm(InputOnFile question) {
        this.question = question;
    }

    public InputOnFile getQuestion() {
        return question;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }
}
