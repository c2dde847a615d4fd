package uk.redress.improvement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the lead says of an action: asked for once a month, or given without being asked. */
@Entity
@SuppressWarnings("unused") // written here and read with SQL
class ActionUpdate {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long actionId;
    private @Nullable LocalDate askedOn;
    private @Nullable LocalDate wantedBy;
    private @Nullable Instant givenAt;
    private @Nullable String givenBy;
    private @Nullable String done;
    private @Nullable String next;
    private @Nullable String slipped;

    @Enumerated(EnumType.STRING)
    private @Nullable Rating ownRating;

    @Enumerated(EnumType.STRING)
    private @Nullable Rating computed;

    private @Nullable String differsBecause;
    private @Nullable String recovery;
    private @Nullable LocalDate recoveryBy;

    @Enumerated(EnumType.STRING)
    private @Nullable Rating forecast;

    @SuppressWarnings("NullAway.Init")
    protected ActionUpdate() {}

    static ActionUpdate askedOn(long action, LocalDate day, LocalDate wantedBy) {
        ActionUpdate update = new ActionUpdate();
        update.actionId = action;
        update.askedOn = day;
        update.wantedBy = wantedBy;
        return update;
    }

    static ActionUpdate unasked(long action) {
        ActionUpdate update = new ActionUpdate();
        update.actionId = action;
        return update;
    }

    void given(SaidOfAction said, Rating computed, String by, Instant at) {
        this.done = said.done();
        this.next = said.next();
        this.slipped = said.slipped();
        this.ownRating = said.rating();
        this.computed = computed;
        this.differsBecause = said.rating() == computed ? null : said.differsBecause();
        this.recovery = said.recovery() == null ? null : said.recovery().what();
        this.recoveryBy = said.recovery() == null ? null : said.recovery().by();
        this.forecast = said.forecast();
        this.givenBy = by;
        this.givenAt = at;
    }

    boolean wasAskedFor() {
        return askedOn != null;
    }
}
