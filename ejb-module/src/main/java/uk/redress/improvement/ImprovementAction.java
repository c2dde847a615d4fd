package uk.redress.improvement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.access.Actor;
import uk.redress.access.Role;
import uk.redress.clock.InWords;
import uk.redress.complaints.PromisedActions.Promise;
import uk.redress.kernel.Refused;

/**
 * Something the authority said it would do: by whom, by when, and in the end what shows that it was done. One that was
 * promised because of a complaint is simply done; one in a plan goes the way of the diagram, and nobody signs off
 * their own.
 */
@Entity
@SuppressWarnings("unused") // some fields are written here and read with SQL
class ImprovementAction {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private long version;

    private String reference;
    private @Nullable String complaintNumber;
    private String text;
    private String owner;
    private @Nullable LocalDate dueOn;
    private LocalDate promisedOn;
    private @Nullable String evidence;
    private @Nullable LocalDate doneOn;
    private @Nullable String doneRecordedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable ActionStep step;

    private @Nullable Long proposedBy;
    private @Nullable Long leadId;
    private @Nullable String support;
    private @Nullable String partner;
    private @Nullable LocalDate startsOn;
    private @Nullable LocalDate firstDueOn;

    @Enumerated(EnumType.STRING)
    private @Nullable ResourcesKind resources;

    private @Nullable BigDecimal resourcesPounds;
    private @Nullable String resourcesWords;
    private @Nullable String measure;
    private @Nullable String baseline;
    private @Nullable String target;
    private @Nullable String impact;
    private @Nullable String risks;
    private @Nullable Long claimedBy;
    private @Nullable LocalDate claimedOn;
    private @Nullable String claim;
    private @Nullable LocalDate acceptedOn;
    private @Nullable LocalDate embeddedCheckOn;
    private boolean sentBack;
    private int touches;
    private boolean takenOn;
    private @Nullable LocalDate updatesAskedOn;
    private @Nullable String plainWords;

    @SuppressWarnings("NullAway.Init")
    protected ImprovementAction() {}

    ImprovementAction(String reference, Promise promise, LocalDate today) {
        LocalDate promisedOn = promise.madeOn() == null ? today : promise.madeOn();
        if (promise.dueOn().isBefore(promisedOn)) {
            throw new Refused("What is promised cannot be due on %s, before it is promised on %s."
                    .formatted(InWords.date(promise.dueOn()), InWords.date(promisedOn)));
        }
        this.reference = reference;
        this.complaintNumber = promise.complaint().value();
        this.text = promise.text();
        this.owner = promise.owner();
        this.dueOn = promise.dueOn();
        this.promisedOn = promisedOn;
    }

    /** @param takenOn whether its lead has agreed to it already, as with a plan that was brought in */
    ImprovementAction(String reference, ActionDraft draft, boolean takenOn, long proposedBy, LocalDate today) {
        this.reference = reference;
        this.promisedOn = today;
        this.proposedBy = proposedBy;
        this.takenOn = takenOn;
        this.step = takenOn ? ActionStep.CARRY_OUT : ActionStep.APPROVE_ACTION;
        describe(draft);
        this.firstDueOn = draft.dueOn();
    }

    private void describe(ActionDraft draft) {
        text = draft.text();
        owner = draft.lead();
        leadId = draft.leadId();
        support = draft.support();
        partner = draft.partner();
        startsOn = draft.startsOn();
        dueOn = draft.dueOn();
        resources = draft.resources().kind();
        resourcesPounds = draft.resources().pounds();
        resourcesWords = draft.resources().words();
        measure = draft.measure();
        baseline = draft.baseline();
        target = draft.target();
        impact = draft.impact();
        risks = draft.risks();
    }

    long id() {
        return id;
    }

    long version() {
        return version;
    }

    String reference() {
        return reference;
    }

    @Nullable
    ActionStep step() {
        return step;
    }

    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }

    @Nullable
    LocalDate startsOn() {
        return startsOn;
    }

    @Nullable
    LocalDate updatesAskedOn() {
        return updatesAskedOn;
    }

    @Nullable
    LocalDate embeddedCheckOn() {
        return embeddedCheckOn;
    }

    @Nullable
    String complaint() {
        return complaintNumber;
    }

    boolean isTakenOn() {
        return takenOn;
    }

    boolean isSentBack() {
        return sentBack;
    }

    boolean isEmbedded() {
        return step == ActionStep.EMBEDDED;
    }

    /** An action that was promised because of a complaint becomes part of a plan, with the words it was promised in. */
    void joinsThePlan(long by) {
        if (step != null) {
            throw new Refused("This action is part of the programme already.");
        }
        if (doneOn != null) {
            throw new Refused("This action was recorded as done on %s: there is nothing left to plan."
                    .formatted(InWords.date(doneOn)));
        }
        step = ActionStep.CARRY_OUT;
        takenOn = true;
        proposedBy = by;
        startsOn = promisedOn;
        firstDueOn = dueOn;
        resources = ResourcesKind.TO_BE_CONFIRMED;
    }

    /** Whether this person leads it; where nobody has been matched to the lead the programme office stands in. */
    boolean isLedBy(Actor actor) {
        return leadId == null ? actor.is(Role.PROGRAMME_OFFICE) : leadId.equals(actor.accountId());
    }

    /** @throws Refused for the lead and for whoever said it was complete: nobody signs off their own action */
    void mustNotBeSignedOffBy(Actor actor) {
        if (leadId != null && leadId.equals(actor.accountId())) {
            throw new Refused("Somebody else must decide this: you lead the action.");
        }
        if (claimedBy != null && claimedBy.equals(actor.accountId())) {
            throw new Refused("Somebody else must decide this: you said that the action is complete.");
        }
    }

    void mustBeAt(ActionStep wanted) {
        if (step != wanted) {
            throw new Refused("This action has gone on to another step. Look at it again.");
        }
    }

    void takeOn() {
        mustBeAt(ActionStep.APPROVE_ACTION);
        takenOn = true;
        step = ActionStep.CARRY_OUT;
    }

    void decline() {
        mustBeAt(ActionStep.APPROVE_ACTION);
        step = ActionStep.REVISE_ACTION;
    }

    void revise(ActionDraft draft) {
        mustBeAt(ActionStep.REVISE_ACTION);
        describe(draft);
        firstDueOn = draft.dueOn();
        step = ActionStep.APPROVE_ACTION;
    }

    /** What can be put better while it is under way; its days move only with somebody's approval. */
    void reword(ActionDraft draft) {
        if (step == null || step.isOver()) {
            throw new Refused("This action is over. What was said of it stays as it was.");
        }
        if (complaintNumber != null
                && !(draft.text().equals(text) && draft.lead().equals(owner))) {
            throw new Refused("This action was promised to somebody who complained, in these words and by this owner."
                    + " Leave both as they are.");
        }
        LocalDate start = startsOn;
        LocalDate end = dueOn;
        describe(draft);
        startsOn = start;
        dueOn = end;
    }

    void mustNotBeOver() {
        if (step == null || step.isOver()) {
            throw new Refused("This action is over.");
        }
    }

    void mustNotBeDropped() {
        if (step == null || step == ActionStep.DROPPED) {
            throw new Refused("This action was dropped. It answers nothing any more.");
        }
    }

    void mustBeUnderWay() {
        if (step == null || step.isOver() || step.isBeforeWork()) {
            throw new Refused("This action is not under way.");
        }
    }

    /** Something that hangs on it has changed: whoever looks at an older page is told. */
    void touched() {
        touches++;
    }

    void sayPlainly(PlainWords words) {
        plainWords = words.text();
    }

    void moveTo(LocalDate day) {
        dueOn = day;
    }

    void askedForUpdateOn(LocalDate day) {
        updatesAskedOn = day;
    }

    void sayComplete(LocalDate on, String what, long by, LocalDate today) {
        mustBeAt(ActionStep.CARRY_OUT);
        if (on.isAfter(today)) {
            throw new Refused("It cannot have been complete on %s: that day has not come.".formatted(InWords.date(on)));
        }
        if (startsOn != null && on.isBefore(startsOn)) {
            throw new Refused("It cannot have been complete on %s: it started on %s."
                    .formatted(InWords.date(on), InWords.date(startsOn)));
        }
        claimedBy = by;
        claimedOn = on;
        claim = what;
        sentBack = false;
        step = ActionStep.CHECK_EVIDENCE;
    }

    void checked(String by) {
        mustBeAt(ActionStep.CHECK_EVIDENCE);
        doneOn = claimedOn;
        evidence = claim;
        doneRecordedBy = by;
        sentBack = false;
        step = ActionStep.ACCEPT_ACTION;
    }

    void checkFailed() {
        mustBeAt(ActionStep.CHECK_EVIDENCE);
        backToWork();
    }

    /** @param checkOn the day on which it is checked whether it has lasted */
    void accepted(LocalDate on, LocalDate checkOn) {
        mustBeAt(ActionStep.ACCEPT_ACTION);
        if (claimedOn != null && on.isBefore(claimedOn)) {
            throw new Refused("The board cannot have accepted on %s what was complete on %s."
                    .formatted(InWords.date(on), InWords.date(claimedOn)));
        }
        acceptedOn = on;
        embeddedCheckOn = checkOn;
        sentBack = false;
        step = ActionStep.EMBEDDING;
    }

    void sentBackByBoard() {
        mustBeAt(ActionStep.ACCEPT_ACTION);
        backToWork();
    }

    /** The day has come on which to look whether it has lasted; from here somebody has to. */
    void isToBeCheckedAgain() {
        if (step == ActionStep.EMBEDDING) {
            step = ActionStep.CHECK_EMBEDDED;
        }
    }

    void embedded() {
        mustBeAt(ActionStep.CHECK_EMBEDDED);
        step = ActionStep.EMBEDDED;
    }

    void notEmbedded() {
        mustBeAt(ActionStep.CHECK_EMBEDDED);
        backToWork();
    }

    /** An indicator or an audit shows that it has slipped back. */
    void reopen() {
        if (step == null || !step.isAccepted()) {
            throw new Refused("Only what the board has accepted can be reopened.");
        }
        backToWork();
    }

    void drop() {
        if (step == null || step.isOver()) {
            throw new Refused("This action is over.");
        }
        step = ActionStep.DROPPED;
    }

    private void backToWork() {
        sentBack = true;
        step = ActionStep.CARRY_OUT;
        doneOn = null;
        evidence = null;
        doneRecordedBy = null;
        claimedBy = null;
        claimedOn = null;
        claim = null;
        acceptedOn = null;
        embeddedCheckOn = null;
    }

    boolean isInThePlan() {
        return step != null;
    }

    /** @throws Refused when it was shown to be done before, or on an impossible day */
    void done(LocalDate on, LocalDate today, String shownBy, String recordedBy) {
        if (step != null) {
            throw new Refused("This action is part of the improvement plan: whoever leads it says there that it is"
                    + " complete, and somebody else checks it.");
        }
        if (doneOn != null) {
            throw new Refused("This action was recorded as done on %s.".formatted(InWords.date(doneOn)));
        }
        if (on.isBefore(promisedOn) || on.isAfter(today)) {
            throw new Refused("It cannot have been done on %s: it was promised on %s, and today is %s."
                    .formatted(InWords.date(on), InWords.date(promisedOn), InWords.date(today)));
        }
        doneOn = on;
        evidence = shownBy;
        doneRecordedBy = recordedBy;
    }
}
