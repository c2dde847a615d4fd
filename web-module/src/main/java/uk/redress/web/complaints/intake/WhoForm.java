package uk.redress.web.complaints.intake;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.qualifying.ActsFor;
import uk.redress.complaints.qualifying.Advocacy;
import uk.redress.complaints.qualifying.AdvocacyAnswer;
import uk.redress.complaints.qualifying.ComplainantFacts;
import uk.redress.complaints.qualifying.Consent;
import uk.redress.complaints.qualifying.QualifyingGroup;

/** Who complains and for whom, as it is being written down. Nothing of it has to be known. */
public class WhoForm implements Serializable {

    private @Nullable QualifyingGroup group;
    private @Nullable ActsFor actsFor;
    private @Nullable String childsViews;
    private @Nullable Consent consent;
    private @Nullable String consentReason;
    private @Nullable String unsuitableReason;
    private @Nullable LocalDate unsuitableToldOn;
    private @Nullable String adjustments;
    private @Nullable String preferredContact;
    private @Nullable LocalDate advocacyOfferedOn;
    private @Nullable AdvocacyAnswer advocacyAnswer;
    private @Nullable String advocacyReason;
    private @Nullable String advocacyProvider;
    private @Nullable LocalDate advocateAppointedOn;

    /** Starts from what is known. */
    public void startFrom(ComplainantFacts known) {
        group = known.group();
        actsFor = known.actsFor();
        childsViews = known.childsViews();
        consent = known.consent();
        consentReason = known.consentReason();
        unsuitableReason = known.unsuitableReason();
        unsuitableToldOn = known.unsuitableToldOn();
        adjustments = known.adjustments();
        preferredContact = known.preferredContact();
        advocacyOfferedOn = known.advocacy().offeredOn();
        advocacyAnswer = known.advocacy().answer();
        advocacyReason = known.advocacy().reason();
        advocacyProvider = known.advocacy().provider();
        advocateAppointedOn = known.advocacy().appointedOn();
    }

    public ComplainantFacts facts() {
        return new ComplainantFacts(
                group,
                actsFor,
                childsViews,
                consent,
                consentReason,
                unsuitableReason,
                unsuitableToldOn,
                adjustments,
                preferredContact,
                new Advocacy(advocacyOfferedOn, advocacyAnswer, advocacyReason, advocacyProvider, advocateAppointedOn));
    }

    public QualifyingGroup[] getGroups() {
        return QualifyingGroup.values();
    }

    public ActsFor[] getOthers() {
        return ActsFor.values();
    }

    public Consent[] getConsents() {
        return Consent.values();
    }

    public AdvocacyAnswer[] getAnswers() {
        return AdvocacyAnswer.values();
    }

    public @Nullable QualifyingGroup getGroup() {
        return group;
    }

    public void setGroup(@Nullable QualifyingGroup group) {
        this.group = group;
    }

    public @Nullable ActsFor getActsFor() {
        return actsFor;
    }

    public void setActsFor(@Nullable ActsFor actsFor) {
        this.actsFor = actsFor;
    }

    public @Nullable String getChildsViews() {
        return childsViews;
    }

    public void setChildsViews(@Nullable String childsViews) {
        this.childsViews = childsViews;
    }

    public @Nullable Consent getConsent() {
        return consent;
    }

    public void setConsent(@Nullable Consent consent) {
        this.consent = consent;
    }

    public @Nullable String getConsentReason() {
        return consentReason;
    }

    public void setConsentReason(@Nullable String consentReason) {
        this.consentReason = consentReason;
    }

    public @Nullable String getUnsuitableReason() {
        return unsuitableReason;
    }

    public void setUnsuitableReason(@Nullable String unsuitableReason) {
        this.unsuitableReason = unsuitableReason;
    }

    public @Nullable LocalDate getUnsuitableToldOn() {
        return unsuitableToldOn;
    }

    public void setUnsuitableToldOn(@Nullable LocalDate unsuitableToldOn) {
        this.unsuitableToldOn = unsuitableToldOn;
    }

    public @Nullable String getAdjustments() {
        return adjustments;
    }

    public void setAdjustments(@Nullable String adjustments) {
        this.adjustments = adjustments;
    }

    public @Nullable String getPreferredContact() {
        return preferredContact;
    }

    public void setPreferredContact(@Nullable String preferredContact) {
        this.preferredContact = preferredContact;
    }

    public @Nullable LocalDate getAdvocacyOfferedOn() {
        return advocacyOfferedOn;
    }

    public void setAdvocacyOfferedOn(@Nullable LocalDate advocacyOfferedOn) {
        this.advocacyOfferedOn = advocacyOfferedOn;
    }

    public @Nullable AdvocacyAnswer getAdvocacyAnswer() {
        return advocacyAnswer;
    }

    public void setAdvocacyAnswer(@Nullable AdvocacyAnswer advocacyAnswer) {
        this.advocacyAnswer = advocacyAnswer;
    }

    public @Nullable String getAdvocacyReason() {
        return advocacyReason;
    }

    public void setAdvocacyReason(@Nullable String advocacyReason) {
        this.advocacyReason = advocacyReason;
    }

    public @Nullable String getAdvocacyProvider() {
        return advocacyProvider;
    }

    public void setAdvocacyProvider(@Nullable String advocacyProvider) {
        this.advocacyProvider = advocacyProvider;
    }

    public @Nullable LocalDate getAdvocateAppointedOn() {
        return advocateAppointedOn;
    }

    public void setAdvocateAppointedOn(@Nullable LocalDate advocateAppointedOn) {
        this.advocateAppointedOn = advocateAppointedOn;
    }
}
