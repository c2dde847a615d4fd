package uk.redress.approvals;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Refused;

/**
 * A request that waits for one named person, until it is approved, refused or withdrawn, or until its last day passes
 * and it lapses. Never decided by the person who asked.
 */
@Entity
@SuppressWarnings("unused") // some fields are written here and read with SQL
class Approval {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private long version;

    private String complaintNumber;

    @Enumerated(EnumType.STRING)
    private ApprovalKind kind;

    private long askedBy;
    private Instant askedAt;
    private String reason;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> snapshot;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Map<String, String> decidedFacts;

    private long approverId;
    private @Nullable LocalDate lapsesOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Decision decision;

    private @Nullable LocalDate climbsAfter;
    private @Nullable String question;
    private @Nullable Instant questionedAt;
    private @Nullable String answer;
    private @Nullable Instant answeredAt;
    private @Nullable Long decidedBy;
    private @Nullable Long decidedFor;
    private @Nullable Instant decidedAt;
    private @Nullable String decisionReason;
    private @Nullable String refusalGround;

    private @Nullable LocalDate spentOn;

    @SuppressWarnings("NullAway.Init")
    protected Approval() {}

    Approval(NewRequest request, long askedBy, Instant now) {
        if (request.approver() == askedBy) {
            throw new Refused("Somebody else must approve this: choose another manager.");
        }
        if (request.reason().isBlank()) {
            throw new Refused("Give the reason. The manager decides on it, and the history keeps it.");
        }
        this.complaintNumber = request.number().value();
        this.kind = request.kind();
        this.askedBy = askedBy;
        this.askedAt = now;
        this.reason = request.reason();
        this.snapshot = Map.copyOf(request.asked());
        this.approverId = request.approver();
        this.lapsesOn = request.lapsesOn();
    }

    /** Undecided after that day it goes to the next manager up; null when there is nobody above. */
    void climbsAfter(@Nullable LocalDate day) {
        climbsAfter = day;
    }

    boolean climbsOn(LocalDate today) {
        return decision == null && climbsAfter != null && climbsAfter.isBefore(today);
    }

    long approver() {
        return approverId;
    }

    /** Nobody decided in time: another manager does. What the first one asked stands no more. */
    void goesTo(long manager) {
        approverId = manager;
        question = null;
        questionedAt = null;
        answer = null;
        answeredAt = null;
    }

    /** The approver cannot decide without knowing more. */
    void sendBack(Decider by, String what, LocalDate today, Instant now) {
        mustBeDecidedBy(by, today);
        question = what;
        questionedAt = now;
        answer = null;
        answeredAt = null;
    }

    /** Whoever asked for the approval says what the approver wanted to know. */
    void answer(long by, String what, LocalDate today, Instant now) {
        mustBeWaiting(today);
        if (by != askedBy) {
            throw new Refused("The question is for the person who asked for the decision.");
        }
        if (question == null || answer != null) {
            throw new Refused("No question waits for an answer.");
        }
        answer = what;
        answeredAt = now;
    }

    /** Whoever asked does not want it decided any more. */
    void withdraw(long by, String why, LocalDate today, Instant now) {
        mustBeWaiting(today);
        if (by != askedBy) {
            throw new Refused("Only the person who asked for the decision can withdraw the request.");
        }
        decide(Decision.WITHDRAWN, by, now, why);
    }

    long id() {
        return id;
    }

    ComplaintNumber number() {
        return new ComplaintNumber(complaintNumber);
    }

    ApprovalKind kind() {
        return kind;
    }

    String reason() {
        return reason;
    }

    long askedBy() {
        return askedBy;
    }

    Map<String, String> asked() {
        return snapshot;
    }

    Optional<Decision> decision() {
        return Optional.ofNullable(decision);
    }

    boolean hasLapsedOn(LocalDate today) {
        return decision == null && lapsesOn != null && lapsesOn.isBefore(today);
    }

    /** @param facts what it is about, as it stands now */
    void approve(Decider by, Map<String, String> facts, LocalDate today, Instant now) {
        mustBeDecidedBy(by, today);
        decide(by, Decision.APPROVED, now, null);
        decidedFacts = new LinkedHashMap<>(snapshot);
        snapshot.keySet().stream().filter(facts::containsKey).forEach(name -> decidedFacts.put(name, facts.get(name)));
    }

    /** The complaint is over, and with it what was to be decided. */
    void callOff(String why, Instant now) {
        decide(Decision.WITHDRAWN, null, now, why);
    }

    /** @param ground one of those the law knows for this kind; null for a kind that may be refused for any reason */
    void refuse(Decider by, @Nullable String ground, String why, LocalDate today, Instant now) {
        if (why.isBlank()) {
            throw new Refused("Say why you refuse. The person who asked will read it.");
        }
        mustBeDecidedBy(by, today);
        decide(by, Decision.REFUSED, now, why);
        refusalGround = ground;
    }

    /** Records that nobody decided in time. */
    void lapse(Instant now) {
        decide(Decision.LAPSED, null, now, null);
    }

    private void mustBeDecidedBy(Decider by, LocalDate today) {
        mustBeWaiting(today);
        if (!by.mayDecideFor(approverId)) {
            throw new Refused("Another manager was asked to decide this.");
        }
        if (by.account() == askedBy) {
            throw new Refused("Somebody else must approve this: you asked for it.");
        }
    }

    private void mustBeWaiting(LocalDate today) {
        if (decision != null) {
            throw new Refused("This request has been decided already.");
        }
        if (hasLapsedOn(today)) {
            throw new Refused("This request lapsed: its last day has passed.");
        }
    }

    private void decide(Decider by, Decision how, Instant now, @Nullable String why) {
        decide(how, by.account(), now, why);
        decidedFor = by.account() == approverId ? null : (Long) approverId;
    }

    private void decide(Decision how, @Nullable Long by, Instant now, @Nullable String why) {
        decision = how;
        decidedBy = by;
        decidedAt = now;
        decisionReason = why;
    }

    /** What it allowed has been carried out and undone since. */
    void spent(LocalDate on) {
        spentOn = on;
    }

    boolean isSpent() {
        return spentOn != null;
    }
}
