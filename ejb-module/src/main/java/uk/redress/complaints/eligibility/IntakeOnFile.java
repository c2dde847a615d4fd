package uk.redress.complaints.eligibility;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.freezing.FreezeDecision;
import uk.redress.complaints.qualifying.ActsFor;
import uk.redress.complaints.qualifying.Advocacy;
import uk.redress.complaints.qualifying.ComplainantFacts;
import uk.redress.complaints.qualifying.InterestDecision;

/**
 * How a complaint came in, as its page shows it.
 *
 * @param anonymous nobody knows who complains
 * @param who null while nothing was written down about it
 * @param interest whether any other person may complain; null while it has not been decided
 * @param time when it happened; null while nobody asked
 * @param done what was done about a complaint without a name; null for all others
 * @param freeze the decision in force about a disputed change of care; null where there is none
 * @param concerns how many worries about children are on file
 */
public record IntakeOnFile(
        boolean anonymous,
        @Nullable ComplainantFacts who,
        @Nullable InterestDecision interest,
        @Nullable TimeOnFile time,
        @Nullable DoneOnFile done,
        @Nullable FreezeDecision freeze,
        int concerns)
        implements Serializable {

    /**
     * When it happened, and what was decided where that is more than a year before it was received.
     *
     * @param lastDay of the year in which a complaint is to be made
     */
    public record TimeOnFile(
            LocalDate matterOn,
            LocalDate lastDay,
            boolean late,
            @Nullable LateAnswers answers,
            @Nullable LateDecision decision,
            @Nullable String decidedBy,
            @Nullable LocalDate decidedOn,
            @Nullable String decisionReason)
            implements Serializable {

        public boolean isUndecided() {
            return late && decision == null;
        }

        public boolean isRefused() {
            return decision == LateDecision.REFUSED;
        }
    }

    /** What was done about a complaint without a name. */
    public record DoneOnFile(AnonymousAction action, String by, LocalDate on) implements Serializable {}

    /** What is not known yet and somebody should ask, by the names of the questions. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (who == null || who.group() == null) {
            missing.add("group");
        } else {
            if (who.group().needsDecision() && interest == null) {
                missing.add("interest");
            }
            if (who.group().isOwedAdvocacy() && who.advocacy().offeredOn() == null) {
                missing.add("advocacy");
            }
        }
        if (who == null || who.actsFor() == null) {
            missing.add("actsFor");
        } else if (who.actsFor() != ActsFor.THEMSELVES) {
            if (who.consent() == null) {
                missing.add("consent");
            }
            if (who.actsFor() == ActsFor.CHILD && who.childsViews() == null) {
                missing.add("views");
            }
        }
        if (who == null || who.adjustments() == null) {
            missing.add("adjustments");
        }
        if (who == null || who.preferredContact() == null) {
            missing.add("contact");
        }
        if (time == null) {
            missing.add("matterOn");
        } else if (time.isUndecided()) {
            missing.add("late");
        }
        return missing;
    }

    /** What is on file about the person, with nothing in it where nothing is. */
    public ComplainantFacts whoSoFar() {
        return who == null
                ? new ComplainantFacts(null, null, null, null, null, null, null, null, null, Advocacy.notOffered())
                : who;
    }

    /** Whether there is anything to show beside the worries. */
    public boolean isAnythingKnown() {
        return anonymous || who != null || interest != null || time != null || done != null || freeze != null;
    }
}
