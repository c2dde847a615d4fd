package uk.redress.boards.scrutiny;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.boards.InOrder;
import uk.redress.clock.InWords;
import uk.redress.kernel.Refused;

/** What a committee recommended on one occasion: given, received by the executive, answered, and published. */
@Entity
@SuppressWarnings("unused") // some fields are written here and read with SQL
class RecommendationSet {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private long version;

    private long bodyId;
    private @Nullable Long meetingId;
    private int number;
    private String title;
    private String executive;
    private LocalDate givenOn;
    private @Nullable LocalDate receivedOn;
    private @Nullable LocalDate noticeOn;
    private @Nullable LocalDate respondBy;
    private @Nullable LocalDate publishedOn;
    private @Nullable String source;

    @SuppressWarnings("NullAway.Init")
    protected RecommendationSet() {}

    RecommendationSet(long body, @Nullable Long meeting, int number, NewRecommendations given) {
        this.bodyId = body;
        this.meetingId = meeting;
        this.number = number;
        this.title = given.title();
        this.executive = given.executive();
        this.givenOn = given.givenOn();
    }

    long id() {
        return id;
    }

    long version() {
        return version;
    }

    int number() {
        return number;
    }

    String title() {
        return title;
    }

    String executive() {
        return executive;
    }

    LocalDate givenOn() {
        return givenOn;
    }

    /** The day the executive's two months begin with; null until it has received them. */
    @Nullable
    LocalDate timeBegins() {
        return receivedOn == null ? null : TwoMonths.begin(receivedOn, noticeOn);
    }

    LocalDate received(LocalDate on, @Nullable LocalDate notice) {
        InOrder.mustFollow("Receiving them", on, "they were given", givenOn);
        if (notice != null) {
            InOrder.mustFollow("The notice", notice, "they were given", givenOn);
        }
        receivedOn = on;
        noticeOn = notice;
        respondBy = TwoMonths.from(on, notice);
        return respondBy;
    }

    void mustBeReceived(LocalDate before) {
        if (receivedOn == null) {
            throw new Refused("Record first when the executive received them: its two months begin then.");
        }
        InOrder.mustFollow("The response", before, "they were received", receivedOn);
    }

    void publish(LocalDate on) {
        mustBeReceived(on);
        if (publishedOn != null) {
            throw new Refused("The response was published on %s already.".formatted(InWords.date(publishedOn)));
        }
        publishedOn = on;
    }

    void isFollowedUpAs(String reference) {
        if (source != null) {
            throw new Refused("They are followed up as %s already.".formatted(source));
        }
        source = reference;
    }
}
