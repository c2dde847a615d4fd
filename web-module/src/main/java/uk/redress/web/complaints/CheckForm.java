package uk.redress.web.complaints;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.eligibility.CheckOnFile;
import uk.redress.complaints.eligibility.ProcedureCheck;
import uk.redress.complaints.qualifying.ActsFor;
import uk.redress.complaints.qualifying.ComplainantFacts;
import uk.redress.complaints.qualifying.Consent;
import uk.redress.complaints.safeguarding.ConcernOnFile;

/** The answers to the questions that come first. No answer is assumed: each is asked. */
public class CheckForm implements Serializable {

    private @Nullable Boolean safeguardingConcern;
    private @Nullable String safeguardingReferral;
    private @Nullable Boolean actsForAnother;
    private @Nullable Boolean consentGiven;

    /** Starts from what was answered before. */
    public void startFrom(CheckOnFile known) {
        safeguardingConcern = known.safeguardingConcern();
        safeguardingReferral = known.safeguardingReferral();
        actsForAnother = known.actsForAnother();
        consentGiven = known.consentGiven();
    }

    /** A worry that is on file already has answered the first question. */
    public void startFrom(ConcernOnFile concern) {
        safeguardingConcern = true;
        safeguardingReferral = concern.referralInWords();
    }

    /** What is known of who complains answers the second question, where it says so much. */
    public void startFrom(ComplainantFacts who) {
        if (who.actsFor() != null && who.consent() != Consent.NOT_NEEDED) {
            actsForAnother = who.actsFor() != ActsFor.THEMSELVES;
            consentGiven = who.consent() == null ? null : (Boolean) (who.consent() == Consent.GIVEN);
        }
    }

    public ProcedureCheck check() {
        boolean concern = Boolean.TRUE.equals(safeguardingConcern);
        boolean another = Boolean.TRUE.equals(actsForAnother);
        return new ProcedureCheck(
                concern, concern ? safeguardingReferral : null, another, another ? consentGiven : null);
    }

    public @Nullable Boolean getSafeguardingConcern() {
        return safeguardingConcern;
    }

    public void setSafeguardingConcern(@Nullable Boolean safeguardingConcern) {
        this.safeguardingConcern = safeguardingConcern;
    }

    public @Nullable String getSafeguardingReferral() {
        return safeguardingReferral;
    }

    public void setSafeguardingReferral(@Nullable String safeguardingReferral) {
        this.safeguardingReferral = safeguardingReferral;
    }

    public @Nullable Boolean getActsForAnother() {
        return actsForAnother;
    }

    public void setActsForAnother(@Nullable Boolean actsForAnother) {
        this.actsForAnother = actsForAnother;
    }

    public @Nullable Boolean getConsentGiven() {
        return consentGiven;
    }

    public void setConsentGiven(@Nullable Boolean consentGiven) {
        this.consentGiven = consentGiven;
    }
}
