package uk.redress.improvement.reports;

/** How many there are of something, in words that agree with the number. */
final class Counted {

    private Counted() {}

    /** @param thing one of them, whose plural ends in s */
    static String of(long many, String thing) {
        return many == 1 ? "1 " + thing : "%,d %ss".formatted(many, thing);
    }
}
