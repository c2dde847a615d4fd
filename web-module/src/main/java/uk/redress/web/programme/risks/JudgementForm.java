package uk.redress.web.programme.risks;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.redress.boards.risks.Judgement;
import uk.redress.boards.risks.RiskScore;
import uk.redress.boards.risks.RiskShown;
import uk.redress.kernel.Refused;

/** A judgement of a risk while it is typed. */
public class JudgementForm implements Serializable {

    private @Nullable LocalDate on;
    private @Nullable Integer likelihoodBefore;
    private @Nullable Integer impactBefore;
    private @Nullable String controls;
    private @Nullable Integer likelihoodAfter;
    private @Nullable Integer impactAfter;
    private @Nullable Integer likelihoodTarget;
    private @Nullable Integer impactTarget;
    private @Nullable LocalDate targetOn;
    private @Nullable String owner;
    private @Nullable String nextStep;
    private @Nullable LocalDate nextDue;
    private @Nullable String words;

    static JudgementForm first(LocalDate today) {
        JudgementForm form = new JudgementForm();
        form.on = today;
        return form;
    }

    /** The next review begins from what the last one said. */
    static JudgementForm following(RiskShown risk, LocalDate today) {
        JudgementForm form = first(today);
        form.likelihoodBefore = risk.before().likelihood();
        form.impactBefore = risk.before().impact();
        form.controls = risk.controls();
        form.likelihoodAfter = risk.after().likelihood();
        form.impactAfter = risk.after().impact();
        if (risk.target() != null) {
            form.likelihoodTarget = risk.target().likelihood();
            form.impactTarget = risk.target().impact();
            form.targetOn = risk.targetOn();
        }
        form.owner = risk.owner();
        form.nextStep = risk.nextStep();
        form.nextDue = risk.nextDue();
        return form;
    }

    Judgement judgement() {
        return new Judgement(
                        Objects.requireNonNull(on),
                        new RiskScore(Objects.requireNonNull(likelihoodBefore), Objects.requireNonNull(impactBefore)),
                        controls,
                        new RiskScore(Objects.requireNonNull(likelihoodAfter), Objects.requireNonNull(impactAfter)),
                        Objects.requireNonNullElse(owner, ""),
                        nextStep,
                        nextDue,
                        words)
                .aimingAt(target(), targetOn);
    }

    private @Nullable RiskScore target() {
        if ((likelihoodTarget == null) != (impactTarget == null)) {
            throw new Refused("A target has a likelihood, an impact and a day. Give all three, or none.");
        }
        return likelihoodTarget == null || impactTarget == null ? null : new RiskScore(likelihoodTarget, impactTarget);
    }

    public @Nullable Integer getLikelihoodTarget() {
        return likelihoodTarget;
    }

    public void setLikelihoodTarget(@Nullable Integer likelihoodTarget) {
        this.likelihoodTarget = likelihoodTarget;
    }

    public @Nullable Integer getImpactTarget() {
        return impactTarget;
    }

    public void setImpactTarget(@Nullable Integer impactTarget) {
        this.impactTarget = impactTarget;
    }

    public @Nullable LocalDate getTargetOn() {
        return targetOn;
    }

    public void setTargetOn(@Nullable LocalDate targetOn) {
        this.targetOn = targetOn;
    }

    public List<Integer> getSteps() {
        return List.of(1, 2, 3, 4, 5);
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    public @Nullable Integer getLikelihoodBefore() {
        return likelihoodBefore;
    }

    public void setLikelihoodBefore(@Nullable Integer likelihoodBefore) {
        this.likelihoodBefore = likelihoodBefore;
    }

    public @Nullable Integer getImpactBefore() {
        return impactBefore;
    }

    public void setImpactBefore(@Nullable Integer impactBefore) {
        this.impactBefore = impactBefore;
    }

    public @Nullable String getControls() {
        return controls;
    }

    public void setControls(@Nullable String controls) {
        this.controls = controls;
    }

    public @Nullable Integer getLikelihoodAfter() {
        return likelihoodAfter;
    }

    public void setLikelihoodAfter(@Nullable Integer likelihoodAfter) {
        this.likelihoodAfter = likelihoodAfter;
    }

    public @Nullable Integer getImpactAfter() {
        return impactAfter;
    }

    public void setImpactAfter(@Nullable Integer impactAfter) {
        this.impactAfter = impactAfter;
    }

    public @Nullable String getOwner() {
        return owner;
    }

    public void setOwner(@Nullable String owner) {
        this.owner = owner;
    }

    public @Nullable String getNextStep() {
        return nextStep;
    }

    public void setNextStep(@Nullable String nextStep) {
        this.nextStep = nextStep;
    }

    public @Nullable LocalDate getNextDue() {
        return nextDue;
    }

    public void setNextDue(@Nullable LocalDate nextDue) {
        this.nextDue = nextDue;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
