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
import uk.redress.access.Actor;

/** One decision on an action's way: who, on which day, in which words, and by which board. */
@Entity
@SuppressWarnings("unused") // written here and read with SQL
class ActionDecision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long actionId;

    @Enumerated(EnumType.STRING)
    private DecisionKind kind;

    private LocalDate decidedOn;
    private @Nullable Long byId;
    private String byName;
    private Instant at;
    private @Nullable String words;
    private @Nullable String board;
    private @Nullable String minute;
    private @Nullable Long meetingId;
    private @Nullable Long bodyId;

    @SuppressWarnings("NullAway.Init")
    protected ActionDecision() {}

    ActionDecision(
            ImprovementAction action,
            DecisionKind kind,
            LocalDate decidedOn,
            Actor by,
            Instant at,
            @Nullable String words) {
        this.actionId = action.id();
        this.kind = kind;
        this.decidedOn = decidedOn;
        this.byId = by.accountId();
        this.byName = by.name();
        this.at = at;
        this.words = words;
    }

    ActionDecision minuted(String board, @Nullable String minute, @Nullable Long meeting) {
        this.board = board;
        this.minute = minute;
        this.meetingId = meeting;
        return this;
    }

    /** @param body null: it is known by its name only */
    ActionDecision by(@Nullable Long body) {
        this.bodyId = body;
        return this;
    }
}
