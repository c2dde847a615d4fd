package uk.redress.simulation;

import jakarta.inject.Inject;
import uk.redress.complaints.SentLetter;
import uk.redress.complaints.Step;

/**
 * One thing that people do with a complaint: whether it may be done now, doing it, and what should be true afterwards
 * beyond what is true of every complaint. Written as a {@code @Dependent} class in {@code acts} it is found by itself.
 */
public abstract class Act {

    @Inject
    protected Office office;

    /** Whether the rules allow it to the complaint as it stands. */
    protected abstract boolean isPossible(Situation now);

    /** How often it is done, of a thousand working days on which it is possible; the pace of the complaint for a step. */
    protected int inAThousand(Situation now, int pace) {
        return pace;
    }

    protected abstract void happen(Situation now, Dice dice) throws Exception;

    /** The entry the history must have afterwards. */
    protected abstract String entry();

    /** Whether this is such an entry, where there may be one or another. */
    protected boolean tells(String told) {
        return told.equals(entry());
    }

    /** Fails when what should be true is not. */
    protected void check(Situation before, Situation after) {}

    /** The step it is the work of, where it is one: the simulation then also tries it out of turn, to see it refused. */
    protected Step step() {
        return null;
    }

    /** A letter that went out today, or on a day since anything was done last. */
    protected final SentLetter letter(Situation now, Dice dice) {
        return new SentLetter(
                "Your complaint",
                "What was said about " + now.number(),
                "Parent A",
                dice.oneOf(SentLetter.Way.values()),
                dice.inAThousand(150) ? now.lastActed() : now.today());
    }

    @Override
    public final String toString() {
        return getClass().getSimpleName();
    }
}
