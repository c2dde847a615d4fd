package uk.redress.web.programme.boards;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import uk.redress.boards.scrutiny.GivingRecommendations;
import uk.redress.boards.scrutiny.NewRecommendations;
import uk.redress.web.shell.Wording;

/** A committee recommends something to the executive: one recommendation in each paragraph. */
@Named
@ViewScoped
public class RecommendPage implements Serializable {

    @Inject
    BodyInHand hand;

    @Inject
    GivingRecommendations giving;

    private @Nullable String title;
    private @Nullable String executive;
    private @Nullable String texts;
    private @Nullable String meeting;
    private @Nullable LocalDate on;

    public void open() {
        hand.open();
        on = hand.getToday();
    }

    public void give() {
        int number = giving.give(
                hand.reference(),
                new NewRecommendations(
                        Objects.requireNonNullElse(title, ""),
                        Objects.requireNonNullElse(executive, ""),
                        Objects.requireNonNull(on),
                        meeting,
                        List.of(Objects.requireNonNullElse(texts, "").split("\\R\\s*\\R"))));
        Messages.addFlashGlobalInfo("{0}", Wording.of("recommend.done"));
        Faces.redirect("programme/boards/recommendations/%s/%s", hand.reference(), Integer.toString(number));
    }

    public BodyInHand getHand() {
        return hand;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getExecutive() {
        return executive;
    }

    public void setExecutive(@Nullable String executive) {
        this.executive = executive;
    }

    public @Nullable String getTexts() {
        return texts;
    }

    public void setTexts(@Nullable String texts) {
        this.texts = texts;
    }

    public @Nullable String getMeeting() {
        return meeting;
    }

    public void setMeeting(@Nullable String meeting) {
        this.meeting = meeting;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }
}
