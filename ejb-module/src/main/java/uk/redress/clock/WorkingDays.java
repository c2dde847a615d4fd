package uk.redress.clock;

import java.io.Serializable;

/**
 * A number of working days: the length of a timescale, never a calendar length. Zero is the day itself; 999 is the
 * longest count that makes sense to anybody.
 */
public record WorkingDays(int count) implements Serializable, Comparable<WorkingDays> {

    public static final int MOST = 999;

    public WorkingDays {
        if (count < 0 || count > MOST) {
            throw new IllegalArgumentException("A number of working days is between 0 and " + MOST + ".");
        }
    }

    public static WorkingDays of(int count) {
        return new WorkingDays(count);
    }

    public boolean isMoreThan(WorkingDays other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(WorkingDays other) {
        return Integer.compare(count, other.count);
    }

    @Override
    public String toString() {
        return InWords.workingDays(count);
    }
}
