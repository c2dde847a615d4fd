package uk.redress.web.complaints.ombudsman;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.redress.access.Colleague;
import uk.redress.approvals.ApprovalKind;
import uk.redress.approvals.ReadingApprovals;
import uk.redress.complaints.ombudsman.EarlyReferral;
import uk.redress.complaints.ombudsman.ReferringEarly;
import uk.redress.web.complaints.ComplaintInHand;
import uk.redress.web.shell.Wording;

/** Asks a manager to leave the panel out. Each of the five conditions is ticked by itself; one that is not is said beside it. */
@Named
@ViewScoped
public class EarlyReferralPage implements Serializable {

    @Inject
    ComplaintInHand hand;

    @Inject
    ReadingApprovals approvals;

    @Inject
    ReferringEarly referring;

    private boolean robustReports;
    private boolean completeAdjudication;
    private boolean significantPointsUpheld;
    private boolean clearActionPlan;
    private boolean outcomesMet;
    private @Nullable LocalDate agreedOn;
    private @Nullable String why;
    private @Nullable Long approver;

    public void open() {
        hand.open();
    }

    public void ask() {
        EarlyReferral referral = new EarlyReferral(
                robustReports,
                completeAdjudication,
                significantPointsUpheld,
                clearActionPlan,
                outcomesMet,
                agreedOn,
                why == null ? "" : why);
        referral.missing().forEach(EarlyReferralPage::sayBeside);
        if (referral.missing().isEmpty() && approver != null) {
            long manager = approver;
            hand.attempt(() -> referring.ask(hand.number(), hand.getSeen(), referral, manager), "early-referral.done");
        }
    }

    private static void sayBeside(String condition) {
        FacesContext.getCurrentInstance()
                .addMessage(
                        "act:%s:in".formatted(condition),
                        new FacesMessage(
                                FacesMessage.SEVERITY_ERROR, Wording.of("early-referral." + condition + ".ask"), null));
    }

    public List<Colleague> getApprovers() {
        return approvals.approvers(ApprovalKind.EARLY_REFERRAL, Map.of());
    }

    public ComplaintInHand getHand() {
        return hand;
    }

    public boolean isRobustReports() {
        return robustReports;
    }

    public void setRobustReports(boolean robustReports) {
        this.robustReports = robustReports;
    }

    public boolean isCompleteAdjudication() {
        return completeAdjudication;
    }

    public void setCompleteAdjudication(boolean completeAdjudication) {
        this.completeAdjudication = completeAdjudication;
    }

    public boolean isSignificantPointsUpheld() {
        return significantPointsUpheld;
    }

    public void setSignificantPointsUpheld(boolean significantPointsUpheld) {
        this.significantPointsUpheld = significantPointsUpheld;
    }

    public boolean isClearActionPlan() {
        return clearActionPlan;
    }

    public void setClearActionPlan(boolean clearActionPlan) {
        this.clearActionPlan = clearActionPlan;
    }

    public boolean isOutcomesMet() {
        return outcomesMet;
    }

    public void setOutcomesMet(boolean outcomesMet) {
        this.outcomesMet = outcomesMet;
    }

    public @Nullable LocalDate getAgreedOn() {
        return agreedOn;
    }

    public void setAgreedOn(@Nullable LocalDate agreedOn) {
        this.agreedOn = agreedOn;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }

    public @Nullable Long getApprover() {
        return approver;
    }

    public void setApprover(@Nullable Long approver) {
        this.approver = approver;
    }
}
