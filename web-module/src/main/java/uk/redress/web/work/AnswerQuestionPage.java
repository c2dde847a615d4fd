package uk.redress.web.work;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import uk.redress.complaints.input.AnsweringQuestions;
import uk.redress.complaints.input.InputOnFile;
import uk.redress.complaints.input.ReadingQuestions;
import uk.redress.kernel.NotFound;
import uk.redress.web.shell.Wording;

/** Answers a question of another team; what it is about is not shown to whoever may not see it. */
@Named
@ViewScoped
@SuppressWarnings("NullAway.Init") // the view action opens it before anything is shown
public class AnswerQuestionPage implements Serializable {

    @Inject
    ReadingQuestions reading;

    @Inject
    AnsweringQuestions answering;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String address;

    private InputOnFile question;
    private @Nullable String answer;

    public void open() {
        if (address == null || !address.matches("\\d{1,18}")) {
            throw new NotFound("The question");
        }
        question = reading.forMe(Long.parseLong(address));
    }

    public void save() {
        answering.answer(question.id(), answer == null ? "" : answer);
        Messages.addFlashGlobalInfo("{0}", Wording.of("asked.done", question.askedBy()));
        Faces.redirect("asked");
    }

    public InputOnFile getQuestion() {
        return question;
    }

    public @Nullable String getAnswer() {
        return answer;
    }

    public void setAnswer(@Nullable String answer) {
        this.answer = answer;
    }
}
