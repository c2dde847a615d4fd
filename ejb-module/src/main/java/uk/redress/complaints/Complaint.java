package uk.redress.complaints;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.NaturalId;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.InWords;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Refusal;
import uk.redress.kernel.Refused;

/**
 * A complaint, which the regulations call a representation.
 *
 * <p>It is received on a day, and that day is day 0 of every clock of stage 1. The complaints team checks that it belongs
 * to the statutory procedure, acknowledges it, and agrees with the complainant what its points are. The manager nearest
 * the service answers each point with a finding; the team checks the answer and sends it. Then the complainant is content
 * and it is closed, or asks for stage 2, where it is investigated and adjudicated, and then for stage 3, where a panel
 * reviews it; in the end the Ombudsman may take it up. A complaint that was closed may come back for each of these. At any
 * time it may be withdrawn, or found to belong elsewhere. The outcome is never typed in: it follows from the findings on
 * its points.
 */
@Entity
@SuppressWarnings("unused") // some fields are written here and read with SQL
public class Complaint {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private long version;

    @NaturalId
    private String number;

    private LocalDate receivedOn;
    private @Nullable String receivedBy;

    @Enumerated(EnumType.STRING)
    private Source source;

    private @Nullable String logReference;
    private @Nullable String raisedBy;
    private String summary;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Enumerated(EnumType.STRING)
    private @Nullable Step step;

    private @Nullable Long teamId;
    private @Nullable Long managerId;
    private @Nullable Long holderId;

    @Enumerated(EnumType.STRING)
    private @Nullable Finding outcome;

    private @Nullable LocalDate closedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Closing closing;

    private @Nullable String closingReason;
    private @Nullable LocalDate keptUntil;
    private @Nullable LocalDate mayReturnUntil;
    private @Nullable LocalDate cameBackOn;
    private boolean sentBack;
    private @Nullable LocalDate atRiskSince;
    private boolean mayCloseAtRisk;

    @Enumerated(EnumType.STRING)
    private @Nullable WithOmbudsman withOmbudsman;

    private Instant changedAt;

    @OneToMany(mappedBy = "complaint", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @OrderBy("ordinal")
    private List<ComplaintPoint> points = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Complaint() {}

    Complaint(ComplaintNumber number, NewComplaint facts, Instant now) {
        this.number = number.value();
        this.receivedOn = facts.receivedOn();
        this.receivedBy = facts.receivedBy();
        this.source = Source.REGISTERED;
        this.raisedBy = facts.raisedBy();
        this.summary = facts.summary();
        this.stage = Stage.LOCAL_RESOLUTION;
        this.step = Step.CHECK_PROCEDURE;
        this.teamId = facts.teamId();
        this.changedAt = now;
    }

    public long id() {
        return id;
    }

    public ComplaintNumber number() {
        return new ComplaintNumber(number);
    }

    public long version() {
        return version;
    }

    public Source source() {
        return source;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public Stage stage() {
        return stage;
    }

    public @Nullable Step step() {
        return step;
    }

    public @Nullable Long managerId() {
        return managerId;
    }

    public @Nullable Long teamId() {
        return teamId;
    }

    public Optional<Finding> outcome() {
        return Optional.ofNullable(outcome);
    }

    public Optional<Closing> closing() {
        return Optional.ofNullable(closing);
    }

    public boolean isClosed() {
        return closing != null;
    }

    /** Whether the Ombudsman closed it so that a stage they named can begin: nobody is late who asks for that. */
    public boolean isSentBack() {
        return sentBack;
    }

    public boolean isWithdrawn() {
        return closing == Closing.WITHDRAWN;
    }

    public List<ComplaintPoint> points() {
        return Collections.unmodifiableList(points);
    }

    /** The points that are answered here and now; the others belong elsewhere, or wait for proceedings there. */
    public List<ComplaintPoint> pointsToAnswer() {
        return points.stream()
                .filter(point -> !point.isOutside() && !point.isWaiting())
                .toList();
    }

    /** @throws Refused when there is no point of that number */
    public ComplaintPoint point(int ordinal) {
        return points.stream()
                .filter(point -> point.ordinal() == ordinal)
                .findFirst()
                .orElseThrow(() -> new Refused("This complaint has no point %d.".formatted(ordinal)));
    }

    /** Marks that this transaction changes the complaint, whatever else it does: its version counts acts. */
    void touch(Instant now) {
        changedAt = now;
    }

    public Optional<Refusal> refusalUnlessAt(Step wanted) {
        if (isClosed()) {
            return Optional.of(new Refusal("This complaint is closed."));
        }
        return step == wanted
                ? Optional.empty()
                : Optional.of(new Refusal(
                        "This has been done already, or it is not its turn yet. Look at the complaint again."));
    }

    /**
     * Goes on to the next step; nobody holds that work yet, except where the step belongs to the manager.
     *
     * @throws Refused when it waits somewhere else
     */
    public void moveOn(Step from, Step to) {
        refusalUnlessAt(from).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        step = to;
        holderId = to.isTheManagers() ? managerId : null;
    }

    /** Draws up the points that were agreed with the complainant (reg. 16), replacing what was there. */
    public void agreePoints(List<PointAgreed> agreed) {
        if (agreed.isEmpty()) {
            throw new Refused("Write down at least one point of complaint.");
        }
        // rows are written over where there are any: new ones of the same number would come before the old ones are
        // gone
        int known = Math.min(points.size(), agreed.size());
        points.subList(known, points.size()).clear();
        for (int i = 0; i < agreed.size(); i++) {
            if (i < known) {
                points.get(i).agreedAnew(agreed.get(i));
            } else {
                points.add(new ComplaintPoint(
                        this, i + 1, agreed.get(i).text(), agreed.get(i).desiredOutcome()));
            }
        }
    }

    /** Puts right what was written down on arrival; what has been done since stays as it is. */
    void correct(CorrectedFacts facts) {
        if (isClosed()) {
            throw new Refused("This complaint is closed.");
        }
        receivedOn = facts.receivedOn();
        receivedBy = facts.receivedBy();
        raisedBy = facts.raisedBy();
        summary = facts.summary();
        teamId = facts.teamId();
    }

    /** It came out of a log, waiting for its response, and nobody here was asked for one yet. */
    public boolean isUnassigned() {
        return step == Step.RESPOND && managerId == null;
    }

    public void assignTo(long team, long manager) {
        teamId = team;
        managerId = manager;
    }

    /** Another manager answers it from here on: the one who adjudicates. */
    public void isAnsweredBy(long manager) {
        managerId = manager;
    }

    /** Hands the work at hand to a person, or back to the team's queue. */
    public void isHeldBy(@Nullable Long account) {
        if (isClosed()) {
            throw new Refused("This complaint is closed; there is no work left to hold.");
        }
        holderId = account;
    }

    public @Nullable Long holderId() {
        return holderId;
    }

    /** Records the findings, in the order of the points to answer, and draws the outcome from them. */
    public void find(List<PointFound> findings) {
        List<ComplaintPoint> toAnswer = pointsToAnswer();
        if (findings.size() != toAnswer.size()) {
            throw new Refused("Give a finding for each point of the complaint.");
        }
        for (int i = 0; i < findings.size(); i++) {
            toAnswer.get(i).found(findings.get(i));
        }
        outcome = Finding.ofAll(findings.stream().map(PointFound::finding).toList())
                .orElse(null);
    }

    /**
     * The complainant asks for stage 2. Whether they may is settled before; a complaint closed after its answer opens again,
     * and so does one that the Ombudsman sent back.
     *
     * @throws Refused when it is past stage 1 already, or ended in a way that nothing follows on
     */
    public void goToStageTwo() {
        mustHaveBeenSentBackIfDecided();
        if (stage != Stage.LOCAL_RESOLUTION && !sentBack) {
            throw new Refused("Stage 2 has been asked for already.");
        }
        if (step == Step.CHECK_PROCEDURE) {
            throw new Refused("Check first that the procedure covers this complaint.");
        }
        if (closing == Closing.WITHDRAWN || closing == Closing.OUTSIDE_PROCEDURE) {
            throw new Refused(
                    "This complaint was withdrawn or found to be outside the procedure. Receive it as a new one.");
        }
        openAgainAt(Stage.INVESTIGATION, firstStepOf(Stage.INVESTIGATION));
    }

    /**
     * The complainant asks for stage 3. Whether they may is settled before; a complaint that was closed opens again.
     *
     * @throws Refused when stage 2 is still under way, or it ended in a way that nothing follows on
     */
    public void goToStageThree() {
        mustHaveBeenSentBackIfDecided();
        boolean adjudicated =
                stage == Stage.INVESTIGATION && (step == Step.AWAIT_STAGE_THREE || closing == Closing.ANSWERED);
        if (stage == Stage.REVIEW_PANEL) {
            throw new Refused("Stage 3 has been asked for already.");
        }
        if (!adjudicated && !sentBack) {
            throw new Refused("Stage 3 follows the adjudication of stage 2, and only once.");
        }
        openAgainAt(Stage.REVIEW_PANEL, firstStepOf(Stage.REVIEW_PANEL));
    }

    private void mustHaveBeenSentBackIfDecided() {
        if (stage == Stage.OMBUDSMAN && isClosed() && !sentBack) {
            throw new Refused("The Ombudsman has decided, and did not send this complaint back. No stage follows.");
        }
    }

    /**
     * The Ombudsman takes it up. What rests, or was closed in whatever way, goes to them as a whole. A stage that is under
     * way goes on, with their case beside it, and the complaint cannot end before they have decided.
     *
     * @return whether it goes to them as a whole
     * @throws Refused when they have it already
     */
    public boolean goToTheOmbudsman() {
        if (withOmbudsman != null) {
            throw new Refused(
                    withOmbudsman == WithOmbudsman.UNDECIDED
                            ? "The Ombudsman has this complaint already."
                            : "What was agreed with the Ombudsman before has not been shown to be done. Record that first.");
        }
        boolean rests = isClosed() || (step != null && step.isTheComplainants());
        withOmbudsman = WithOmbudsman.UNDECIDED;
        if (rests) {
            openAgainAt(Stage.OMBUDSMAN, firstStepOf(Stage.OMBUDSMAN));
        }
        return rests;
    }

    /**
     * The Ombudsman has decided. A complaint that is with them as a whole ends with that, unless there are remedies to carry
     * out first; one that they sent back ends in any case, so that the stage they named can begin.
     *
     * @return whether this moved the complaint on
     */
    public boolean decidedByTheOmbudsman(LocalDate on, String words, boolean sentBack, boolean remedies) {
        boolean whole = step == Step.ANSWER_OMBUDSMAN;
        withOmbudsman = null;
        if (whole && remedies && !sentBack) {
            moveOn(Step.ANSWER_OMBUDSMAN, Step.CARRY_OUT_REMEDIES);
        } else if (whole) {
            close(Closing.OMBUDSMAN_DECIDED, on, words);
            this.sentBack = sentBack;
        }
        withOmbudsman = remedies ? WithOmbudsman.REMEDIES : null;
        return whole;
    }

    /**
     * The Ombudsman has been shown that everything that was agreed is done.
     *
     * @return whether this ended the complaint
     */
    public boolean compliedWithTheOmbudsman(LocalDate on, String words) {
        boolean whole = step == Step.CARRY_OUT_REMEDIES;
        withOmbudsman = null;
        if (whole) {
            close(Closing.OMBUDSMAN_DECIDED, on, words);
        }
        return whole;
    }

    public Optional<WithOmbudsman> withOmbudsman() {
        return Optional.ofNullable(withOmbudsman);
    }

    private void openAgainAt(Stage next, Step first) {
        stage = next;
        step = first;
        holderId = null;
        sentBack = false;
        closing = null;
        closedOn = null;
        keptUntil = null;
        closingReason = null;
    }

    /** The decisions on the points at a later stage take the place of the findings before as its outcome. */
    public void decidedAs(List<Finding> decisions) {
        outcome = Finding.ofAll(decisions).orElse(null);
    }

    public void closeRefused(LocalDate on, String reason) {
        close(Closing.ESCALATION_REFUSED, on, reason);
    }

    public void closeAnswered(LocalDate on, @Nullable String reason) {
        close(Closing.ANSWERED, on, reason);
    }

    /** The complainant may withdraw at any time, in words or in writing (reg. 7). */
    public void withdraw(LocalDate on, String reason) {
        close(Closing.WITHDRAWN, on, reason);
    }

    /**
     * Leaves the procedure as a whole.
     *
     * @param mayReturn until when it may be made again after a court has finished; null where that does not apply
     */
    public void leaveProcedure(LocalDate on, String reason, @Nullable LocalDate mayReturn) {
        close(Closing.OUTSIDE_PROCEDURE, on, reason);
        mayReturnUntil = mayReturn;
    }

    /**
     * Proceedings elsewhere have ended and it is made again. The stage it comes back to begins as it once did, stage 1 at the
     * check of the procedure; what earlier stages came to stands.
     *
     * @throws Refused when it did not leave because of proceedings, or comes back too late
     */
    public void comeBack(LocalDate on, Stage to) {
        if (closing != Closing.OUTSIDE_PROCEDURE || mayReturnUntil == null || closedOn == null) {
            throw new Refused("Only a complaint that left because of proceedings elsewhere comes back.");
        }
        if (on.isBefore(closedOn)) {
            throw new Refused("It cannot have come back on %s, before it left the procedure on %s."
                    .formatted(InWords.date(on), InWords.date(closedOn)));
        }
        if (on.isAfter(mayReturnUntil)) {
            throw new Refused("It could be made again until %s. Receive it as a new complaint; a manager decides"
                            .formatted(InWords.date(mayReturnUntil))
                    + " whether it is considered late.");
        }
        openAgainAt(to, firstStepOf(to));
        cameBackOn = on;
        mayReturnUntil = null;
        if (to == Stage.LOCAL_RESOLUTION) {
            outcome = null;
        }
    }

    private static Step firstStepOf(Stage stage) {
        return switch (stage) {
            case LOCAL_RESOLUTION -> Step.CHECK_PROCEDURE;
            case INVESTIGATION -> Step.ACCEPT_STAGE_TWO;
            case REVIEW_PANEL -> Step.ACKNOWLEDGE_STAGE_THREE;
            case OMBUDSMAN -> Step.ANSWER_OMBUDSMAN;
        };
    }

    public Optional<LocalDate> cameBackOn() {
        return Optional.ofNullable(cameBackOn);
    }

    /** Its file may be destroyed after that day. */
    void isKeptUntil(LocalDate day) {
        keptUntil = day;
    }

    /** A child may be at risk: it cannot end until what became of the referral is known. */
    public void isAtRisk(LocalDate since) {
        atRiskSince = atRiskSince == null ? since : atRiskSince;
        mayCloseAtRisk = false;
    }

    public void isNoLongerAtRisk() {
        atRiskSince = null;
        mayCloseAtRisk = false;
    }

    /** A manager allows it to end although that question is open. */
    public void mayEndAtRisk() {
        mayCloseAtRisk = atRiskSince != null;
    }

    /** Asked by every way of ending, and by pages before they offer one. */
    public Optional<Refusal> refusalToEnd() {
        if (isHeldByTheOmbudsman(stage, withOmbudsman)) {
            return Optional.of(
                    new Refusal(
                            withOmbudsman == WithOmbudsman.UNDECIDED
                                    ? "The Ombudsman is looking at this complaint. It cannot end before their decision has been recorded, in whatever way they close it."
                                    : "What was agreed with the Ombudsman has not been shown to be done. It has to be carried out, whatever becomes of the complaint."));
        }
        return atRiskSince == null || mayCloseAtRisk
                ? Optional.empty()
                : Optional.of(new Refusal(
                        "A safeguarding question has been open since %s: a child may be at risk. Record the referral and what became of it first; until then this complaint cannot end in any way."
                                .formatted(InWords.date(atRiskSince))));
    }

    /** Until they have decided; where they have it as a whole, until what was agreed is done. */
    static boolean isHeldByTheOmbudsman(Stage stage, @Nullable WithOmbudsman awaited) {
        return awaited == WithOmbudsman.UNDECIDED || (awaited == WithOmbudsman.REMEDIES && stage == Stage.OMBUDSMAN);
    }

    private void close(Closing how, LocalDate on, @Nullable String reason) {
        if (isClosed()) {
            throw new Refused("This complaint is closed already.");
        }
        refusalToEnd().ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        mayCloseAtRisk = false;
        closing = how;
        closedOn = on;
        closingReason = reason;
        step = null;
        holderId = null;
    }
}
