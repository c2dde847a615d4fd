package uk.redress.complaints.recommendations;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.Stage;

/** Something an investigation or a panel recommends, or the Ombudsman. What is accepted becomes an action of the improvement work. */
@Entity
class Recommendation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long complaintId;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private int ordinal;
    private String text;

    @Enumerated(EnumType.STRING)
    private @Nullable Response response;

    private @Nullable String responseReason;
    private @Nullable String actionReference;

    @SuppressWarnings("NullAway.Init")
    protected Recommendation() {}

    Recommendation(long complaintId, Stage stage, int ordinal, String text) {
        this.complaintId = complaintId;
        this.stage = stage;
        this.ordinal = ordinal;
        this.text = text;
    }

    long id() {
        return id;
    }

    long complaintId() {
        return complaintId;
    }

    Stage stage() {
        return stage;
    }

    int ordinal() {
        return ordinal;
    }

    String text() {
        return text;
    }

    /** @param action the reference of what was promised; null where nothing was */
    void answered(RecommendationAnswered answer, @Nullable String action) {
        response = answer.response();
        responseReason = answer.reason();
        actionReference = action;
    }

    Optional<Response> response() {
        return Optional.ofNullable(response);
    }

    Optional<String> responseReason() {
        return Optional.ofNullable(responseReason);
    }

    Optional<String> actionReference() {
        return Optional.ofNullable(actionReference);
    }
}
