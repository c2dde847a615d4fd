package uk.redress.web.programme.boards;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import uk.redress.boards.scrutiny.Answer;
import uk.redress.boards.scrutiny.RecommendationsInList;
import uk.redress.boards.scrutiny.RespondingToScrutiny;
import uk.redress.boards.scrutiny.Response;
import uk.redress.kernel.NotFound;

/** What the executive says to one recommendation. */
@Named
@ViewScoped
@SuppressWarnings("NullAway.Init") // the view action opens it before anything is shown
public class AnswerRecommendationPage implements Serializable {

    @Inject
    RecommendationsInHand hand;

    @Inject
    RespondingToScrutiny responding;

    @Inject
    @Param(pathIndex = 2)
    @Nullable
    Integer which;

    private RecommendationsInList.One one;
    private @Nullable Response response;
    private @Nullable String words;
    private @Nullable String owner;
    private @Nullable LocalDate dueOn;
    private @Nullable LocalDate on;

    public void open() {
        hand.open();
        one = hand.getSet().recommendations().stream()
                .filter(each -> which != null && each.number() == which)
                .findFirst()
                .orElseThrow(() -> new NotFound("The recommendation"));
        if (!hand.isMayWrite()) {
            throw new NotFound("The form");
        }
        response = one.response();
        words = one.words();
        owner = one.owner();
        dueOn = one.dueOn();
        on = one.on() == null ? hand.getToday() : one.on();
    }

    public void answer() {
        hand.attempt(
                () -> responding.answered(
                        hand.getSet().body(),
                        hand.getSet().number(),
                        hand.getSeen(),
                        one.number(),
                        new Answer(Objects.requireNonNull(response), words, owner, dueOn, Objects.requireNonNull(on))),
                "answerRecommendation.done");
    }

    public Response[] getResponses() {
        return Response.values();
    }

    public RecommendationsInHand getHand() {
        return hand;
    }

    public RecommendationsInList.One getOne() {
        return one;
    }

    public @Nullable Response getResponse() {
        return response;
    }

    public void setResponse(@Nullable Response response) {
        this.response = response;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public @Nullable String getOwner() {
        return owner;
    }

    public void setOwner(@Nullable String owner) {
        this.owner = owner;
    }

    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(@Nullable LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }
}
