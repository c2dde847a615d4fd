package uk.redress.simulation;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Chance that depends on the seed and on what is asked, never on what was asked before: a new act, or one complaint more,
 * leaves the lives of the others as they were.
 */
public final class Dice {

    private final SplittableRandom random;

    Dice(long seed, Object... about) {
        long mixed = seed;
        for (Object part : about) {
            mixed = (mixed ^ part.toString().hashCode()) * 0x9E3779B97F4A7C15L;
            mixed ^= mixed >>> 29;
        }
        random = new SplittableRandom(mixed);
    }

    /** True so many times in a thousand. */
    public boolean inAThousand(int times) {
        return random.nextInt(1000) < times;
    }

    /** From the first to the last, both possible. */
    public int between(int first, int last) {
        return random.nextInt(first, last + 1);
    }

    @SafeVarargs
    public final <T> T oneOf(T... all) {
        return all[random.nextInt(all.length)];
    }

    public <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
