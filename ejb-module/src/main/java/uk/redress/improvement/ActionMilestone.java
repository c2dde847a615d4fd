package uk.redress.improvement;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.InWords;
import uk.redress.kernel.Refused;

/** A step on an action's way with a day of its own. What was reached stays as it was said. */
@Entity
class ActionMilestone {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long actionId;
    private String what;
    private LocalDate dueOn;
    private @Nullable LocalDate doneOn;

    @SuppressWarnings("NullAway.Init")
    protected ActionMilestone() {}

    ActionMilestone(long action, String what, LocalDate dueOn) {
        this.actionId = action;
        this.what = what;
        this.dueOn = dueOn;
    }

    long id() {
        return id;
    }

    boolean isOf(long action) {
        return actionId == action;
    }

    String what() {
        return what;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    void mustBeAhead() {
        if (doneOn != null) {
            throw new Refused("“%s” was reached on %s. A milestone that was reached stays as it is."
                    .formatted(what, InWords.date(doneOn)));
        }
    }

    void change(String words, LocalDate day) {
        mustBeAhead();
        what = words;
        dueOn = day;
    }

    void reach(LocalDate on) {
        mustBeAhead();
        doneOn = on;
    }
}
