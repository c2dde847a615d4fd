package uk.redress.web.complaints.reviewpanel;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.reviewpanel.PanelCandidate;

/** Somebody considered for the panel, as the form asks about them: no question about independence goes unanswered. */
public class PanelCandidateForm implements Serializable {

    private @Nullable String name;
    private @Nullable String comesFrom;
    private @Nullable Boolean memberOrOfficer;
    private @Nullable Boolean marriedToOne;
    private @Nullable Boolean recentStaff;
    private @Nullable Boolean involvedBefore;

    PanelCandidate candidate() {
        return new PanelCandidate(
                name == null ? "" : name,
                comesFrom,
                isYes(memberOrOfficer),
                isYes(marriedToOne),
                isYes(recentStaff),
                isYes(involvedBefore));
    }

    private static boolean isYes(@Nullable Boolean answer) {
        if (answer == null) {
            throw new IllegalStateException("A form that requires an answer was sent without it.");
        }
        return answer;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getComesFrom() {
        return comesFrom;
    }

    public void setComesFrom(@Nullable String comesFrom) {
        this.comesFrom = comesFrom;
    }

    public @Nullable Boolean getMemberOrOfficer() {
        return memberOrOfficer;
    }

    public void setMemberOrOfficer(@Nullable Boolean memberOrOfficer) {
        this.memberOrOfficer = memberOrOfficer;
    }

    public @Nullable Boolean getMarriedToOne() {
        return marriedToOne;
    }

    public void setMarriedToOne(@Nullable Boolean marriedToOne) {
        this.marriedToOne = marriedToOne;
    }

    public @Nullable Boolean getRecentStaff() {
        return recentStaff;
    }

    public void setRecentStaff(@Nullable Boolean recentStaff) {
        this.recentStaff = recentStaff;
    }

    public @Nullable Boolean getInvolvedBefore() {
        return involvedBefore;
    }

    public void setInvolvedBefore(@Nullable Boolean involvedBefore) {
        this.involvedBefore = involvedBefore;
    }
}
