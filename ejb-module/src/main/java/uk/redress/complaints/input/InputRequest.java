package uk.redress.complaints.input;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.InWords;
import uk.redress.complaints.InOrder;
import uk.redress.kernel.Refused;

/**
 * A question to somebody of another team. Unanswered it moves by itself: on the day it is wanted by they are reminded,
 * the day after it is overdue, and some working days later it is their manager's as well.
 */
@Entity
@SuppressWarnings("unused") // some fields are written here and read with SQL
class InputRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long complaintId;
    private @Nullable Long teamId;
    private long askedId;
    private String question;
    private LocalDate askedOn;
    private long askedById;
    private LocalDate wantedBy;
    private @Nullable LocalDate chasedOn;
    private @Nullable LocalDate overdueSince;
    private @Nullable LocalDate escalatesAfter;
    private @Nullable Long escalatedToId;
    private @Nullable LocalDate escalatedOn;
    private @Nullable LocalDate answeredOn;
    private @Nullable String answeredBy;
    private @Nullable String answer;
    private @Nullable LocalDate withdrawnOn;
    private @Nullable String withdrawnBecause;

    @SuppressWarnings("NullAway.Init")
    protected InputRequest() {}

    InputRequest(long complaintId, @Nullable Long teamId, InputWanted wanted, LocalDate askedOn, long askedById) {
        if (wanted.asked() == askedById) {
            throw new Refused("Ask somebody else: you know already what you know.");
        }
        InOrder.mustFollow("The answer", wanted.by(), "it is asked for", askedOn);
        this.complaintId = complaintId;
        this.teamId = teamId;
        this.askedId = wanted.asked();
        this.question = wanted.question();
        this.askedOn = askedOn;
        this.askedById = askedById;
        this.wantedBy = wanted.by();
    }

    long complaintId() {
        return complaintId;
    }

    long asked() {
        return askedId;
    }

    long askedBy() {
        return askedById;
    }

    LocalDate wantedBy() {
        return wantedBy;
    }

    /** Whose it is at the moment: the person asked, and whoever it has been taken to. */
    long highest() {
        return escalatedToId == null ? askedId : escalatedToId;
    }

    private boolean isOpen() {
        return answeredOn == null && withdrawnOn == null;
    }

    boolean isToBeChasedOn(LocalDate today) {
        return isOpen() && chasedOn == null && !today.isBefore(wantedBy);
    }

    void chased(LocalDate today) {
        chasedOn = today;
    }

    boolean becomesOverdueOn(LocalDate today) {
        return isOpen() && overdueSince == null && today.isAfter(wantedBy);
    }

    /** @param escalates after that day, still unanswered, it is their manager's as well */
    void overdue(LocalDate today, LocalDate escalates) {
        overdueSince = today;
        escalatesAfter = escalates;
    }

    boolean goesUpOn(LocalDate today) {
        return isOpen() && escalatesAfter != null && today.isAfter(escalatesAfter);
    }

    /** @param next undecided after that day it goes further up */
    void goesTo(long manager, LocalDate today, LocalDate next) {
        escalatedToId = manager;
        escalatedOn = today;
        escalatesAfter = next;
    }

    /** There is nobody above any more. */
    void goesNoFurther() {
        escalatesAfter = null;
    }

    /** Whether this person may answer: asked, or the manager it was taken to, or standing in for one of them. */
    boolean isFor(long account, Set<Long> standsInFor) {
        return isOneOf(account, askedId, escalatedToId)
                || standsInFor.stream().anyMatch(absent -> isOneOf(absent, askedId, escalatedToId));
    }

    private static boolean isOneOf(long account, long asked, @Nullable Long escalatedTo) {
        return account == asked || (escalatedTo != null && escalatedTo == account);
    }

    void answered(LocalDate on, String by, String words) {
        mustBeOpen();
        answeredOn = on;
        answeredBy = by;
        answer = words;
    }

    void withdrawn(LocalDate on, String why) {
        mustBeOpen();
        withdrawnOn = on;
        withdrawnBecause = why;
    }

    private void mustBeOpen() {
        if (answeredOn != null) {
            throw new Refused("This question was answered on %s.".formatted(InWords.date(answeredOn)));
        }
        if (withdrawnOn != null) {
            throw new Refused("This question was taken back on %s.".formatted(InWords.date(withdrawnOn)));
        }
    }
}
