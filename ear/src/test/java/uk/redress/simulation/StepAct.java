package uk.redress.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import uk.redress.complaints.Step;

/** The work of one step of the procedure: possible where the complaint waits for it, and then it waits elsewhere. */
public abstract class StepAct extends Act {

    private final Step step;
    private final String entry;
    private final Step next;

    /** @param next where it waits afterwards; null where that depends, or where it ends */
    protected StepAct(Step step, String entry, Step next) {
        this.step = step;
        this.entry = entry;
        this.next = next;
    }

    @Override
    protected boolean isPossible(Situation now) {
        return now.isAt(step);
    }

    @Override
    protected String entry() {
        return entry;
    }

    @Override
    protected void check(Situation before, Situation after) {
        if (next != null) {
            assertThat(after.ifAny("step")).contains(next.name());
        }
    }

    @Override
    protected Step step() {
        return step;
    }
}
