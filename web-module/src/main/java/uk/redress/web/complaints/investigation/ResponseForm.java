package uk.redress.web.complaints.investigation;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.recommendations.RecommendationAnswered;
import uk.redress.complaints.recommendations.RecommendationOnFile;
import uk.redress.complaints.recommendations.Response;

/** The answer to one recommendation as it is being given. */
public class ResponseForm implements Serializable {

    private final RecommendationOnFile recommendation;
    private @Nullable Response response;
    private @Nullable String reason;
    private @Nullable String owner;
    private @Nullable LocalDate dueOn;

    public ResponseForm(RecommendationOnFile recommendation) {
        this.recommendation = recommendation;
    }

    public RecommendationAnswered answered() {
        if (response == null) {
            throw new IllegalStateException("A form that requires a response was sent without it.");
        }
        return new RecommendationAnswered(response, reason, owner, dueOn);
    }

    public RecommendationOnFile getRecommendation() {
        return recommendation;
    }

    public Response[] getChoices() {
        return Response.values();
    }

    public @Nullable Response getResponse() {
        return response;
    }

    public void setResponse(@Nullable Response response) {
        this.response = response;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
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
}
