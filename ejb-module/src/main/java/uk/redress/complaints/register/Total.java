package uk.redress.complaints.register;

import java.io.Serializable;

/**
 * How many there are. Counting a million to say "a million" helps nobody, so it is exact to ten thousand.
 *
 * @param counted {@value #MOST} when there are more
 */
public record Total(int counted, boolean andMore) implements Serializable {

    public static final int MOST = 10_000;

    static final Total MORE = new Total(MOST, true);

    static Total of(long counted) {
        return counted > MOST ? MORE : new Total((int) counted, false);
    }
}
