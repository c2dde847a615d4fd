package uk.redress.web.complaints.intake;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.qualifying.InterestDecision;

/** The decision about sufficient interest, as it is being written down. */
public class InterestForm implements Serializable {

    private @Nullable Boolean sufficient;
    private @Nullable String reason;
    private @Nullable String decidedBy;
    private @Nullable LocalDate decidedOn;
    private @Nullable Boolean childsViewsSought;
    private @Nullable String childsViews;
    private @Nullable LocalDate personNotifiedOn;
    private @Nullable Boolean childTold;
    private @Nullable String childToldReason;

    /** Starts from what was decided before. */
    public void startFrom(InterestDecision known) {
        sufficient = known.sufficient();
        reason = known.reason();
        decidedBy = known.decidedBy();
        decidedOn = known.decidedOn();
        childsViewsSought = known.childsViewsSought();
        childsViews = known.childsViews();
        personNotifiedOn = known.personNotifiedOn();
        childTold = known.childTold();
        childToldReason = known.childToldReason();
    }

    public InterestDecision decision(LocalDate today) {
        return new InterestDecision(
                Boolean.TRUE.equals(sufficient),
                reason == null ? "" : reason,
                decidedBy == null ? "" : decidedBy,
                decidedOn == null ? today : decidedOn,
                Boolean.TRUE.equals(childsViewsSought),
                childsViews == null ? "" : childsViews,
                personNotifiedOn,
                Boolean.TRUE.equals(childTold),
                childToldReason);
    }

    public @Nullable Boolean getSufficient() {
        return sufficient;
    }

    public void setSufficient(@Nullable Boolean sufficient) {
        this.sufficient = sufficient;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getDecidedBy() {
        return decidedBy;
    }

    public void setDecidedBy(@Nullable String decidedBy) {
        this.decidedBy = decidedBy;
    }

    public @Nullable LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(@Nullable LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public @Nullable Boolean getChildsViewsSought() {
        return childsViewsSought;
    }

    public void setChildsViewsSought(@Nullable Boolean childsViewsSought) {
        this.childsViewsSought = childsViewsSought;
    }

    public @Nullable String getChildsViews() {
        return childsViews;
    }

    public void setChildsViews(@Nullable String childsViews) {
        this.childsViews = childsViews;
    }

    public @Nullable LocalDate getPersonNotifiedOn() {
        return personNotifiedOn;
    }

    public void setPersonNotifiedOn(@Nullable LocalDate personNotifiedOn) {
        this.personNotifiedOn = personNotifiedOn;
    }

    public @Nullable Boolean getChildTold() {
        return childTold;
    }

    public void setChildTold(@Nullable Boolean childTold) {
        this.childTold = childTold;
    }

    public @Nullable String getChildToldReason() {
        return childToldReason;
    }

    public void setChildToldReason(@Nullable String childToldReason) {
        this.childToldReason = childToldReason;
    }
}
