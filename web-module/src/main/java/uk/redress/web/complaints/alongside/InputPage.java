package uk.redress.web.complaints.alongside;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.access.Colleague;
import uk.redress.access.ReadingColleagues;
import uk.redress.complaints.input.AskingForInput;
import uk.redress.complaints.input.InputOnFile;
import uk.redress.complaints.input.InputWanted;
import uk.redress.complaints.input.ReadingQuestions;

/** Asks another team about a complaint, and takes a question back. */
@Named
@ViewScoped
public class InputPage implements Serializable {

    @Inject
    AlongsideInHand beside;

    @Inject
    AskingForInput asking;

    @Inject
    ReadingQuestions reading;

    @Inject
    ReadingColleagues colleagues;

    private @Nullable Long team;
    private @Nullable Long person;
    private @Nullable String question;
    private @Nullable LocalDate by;
    private List<QuestionForm> asked = List.of();
    private List<Colleague> others = List.of();

    public void open() {
        beside.open();
        others = colleagues.others();
        asked = reading.of(beside.getHand().number()).stream()
                .filter(InputOnFile::isOpen)
                .map(QuestionForm::new)
                .toList();
    }

    public void ask() {
        Long whom = person;
        if (whom != null) {
            beside.attempt(
                    (number, seen) -> asking.ask(
                            number,
                            seen,
                            new InputWanted(team, whom, AlongsideInHand.words(question), beside.dayOr(by))),
                    "input.done");
        }
    }

    public void takeBack(QuestionForm form) {
        beside.attempt(
                (number, seen) ->
                        asking.takeBack(number, seen, form.getQuestion().id(), AlongsideInHand.words(form.getWhy())),
                "input.takenBack");
    }

    public List<QuestionForm> getAsked() {
        return asked;
    }

    public List<Colleague> getOthers() {
        return others;
    }

    public AlongsideInHand getBeside() {
        return beside;
    }

    public @Nullable Long getTeam() {
        return team;
    }

    public void setTeam(@Nullable Long team) {
        this.team = team;
    }

    public @Nullable Long getPerson() {
        return person;
    }

    public void setPerson(@Nullable Long person) {
        this.person = person;
    }

    public @Nullable String getQuestion() {
        return question;
    }

    public void setQuestion(@Nullable String question) {
        this.question = question;
    }

    public @Nullable LocalDate getBy() {
        return by;
    }

    public void setBy(@Nullable LocalDate by) {
        this.by = by;
    }
}
