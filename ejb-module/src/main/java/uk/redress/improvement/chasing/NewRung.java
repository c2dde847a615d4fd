package uk.redress.improvement.chasing;

import uk.redress.kernel.Refused;

/** What a rung is to be; it says in a sentence what is wrong with it. */
public record NewRung(UpdateRung.CountedFrom from, int workingDays, UpdateRung.Tells tells, String sentence) {

    private static final int MOST_BEFORE = 20;
    private static final int MOST_AFTER = 60;
    private static final int LONGEST_SENTENCE = 200;

    public NewRung {
        sentence = sentence.strip();
        if (workingDays < -MOST_BEFORE || workingDays > MOST_AFTER) {
            throw new Refused(
                    "An update is chased at most %d working days before and %d after the day it is counted from."
                            .formatted(MOST_BEFORE, MOST_AFTER));
        }
        if (from == UpdateRung.CountedFrom.ASKED && workingDays < 0) {
            throw new Refused("Nobody can be chased before the update is asked for. Give a number from 0.");
        }
        if (sentence.isEmpty() || sentence.length() > LONGEST_SENTENCE) {
            throw new Refused("Write what is said, in at most %d characters.".formatted(LONGEST_SENTENCE));
        }
    }
}
