package uk.redress.web.programme;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.improvement.PlanningMilestones;

/** What is on the way of an action: its milestones, and what it waits for. */
@Named
@ViewScoped
@SuppressWarnings("NullAway.Init") // the view action opens it before anything is shown
public class ActionWayPage implements Serializable {

    @Inject
    ActionInHand hand;

    @Inject
    PlanningMilestones planning;

    private @Nullable String what;
    private @Nullable LocalDate dueOn;
    private @Nullable Long milestone;
    private @Nullable LocalDate reachedOn;
    private @Nullable String other;
    private @Nullable String because;
    private @Nullable String free;
    private @Nullable String freeBecause;

    public void open() {
        hand.open();
    }

    public void add() {
        if (dueOn != null) {
            LocalDate day = dueOn;
            hand.attempt(
                    () -> planning.add(hand.reference(), hand.getSeen(), what == null ? "" : what, day),
                    "way.milestone.done");
        }
    }

    public void reached() {
        if (milestone != null && reachedOn != null) {
            long id = milestone;
            LocalDate day = reachedOn;
            hand.attempt(() -> planning.reached(hand.reference(), hand.getSeen(), id, day), "way.reached.done");
        }
    }

    public void waitFor() {
        hand.attempt(
                () -> planning.waitsFor(
                        hand.reference(), hand.getSeen(), other == null ? "" : other, because == null ? "" : because),
                "way.waits.done");
    }

    public void waitNoLonger() {
        hand.attempt(
                () -> planning.waitsNoLonger(
                        hand.reference(),
                        hand.getSeen(),
                        free == null ? "" : free,
                        freeBecause == null ? "" : freeBecause),
                "way.free.done");
    }

    public @Nullable String getFree() {
        return free;
    }

    public void setFree(@Nullable String free) {
        this.free = free;
    }

    public @Nullable String getFreeBecause() {
        return freeBecause;
    }

    public void setFreeBecause(@Nullable String freeBecause) {
        this.freeBecause = freeBecause;
    }

    public @Nullable String getWhat() {
        return what;
    }

    public void setWhat(@Nullable String what) {
        this.what = what;
    }

    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(@Nullable LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public @Nullable Long getMilestone() {
        return milestone;
    }

    public void setMilestone(@Nullable Long milestone) {
        this.milestone = milestone;
    }

    public @Nullable LocalDate getReachedOn() {
        return reachedOn;
    }

    public void setReachedOn(@Nullable LocalDate reachedOn) {
        this.reachedOn = reachedOn;
    }

    public @Nullable String getOther() {
        return other;
    }

    public void setOther(@Nullable String other) {
        this.other = other;
    }

    public @Nullable String getBecause() {
        return because;
    }

    public void setBecause(@Nullable String because) {
        this.because = because;
    }

    public ActionInHand getHand() {
        return hand;
    }
}
