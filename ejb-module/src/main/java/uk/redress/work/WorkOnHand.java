package uk.redress.work;

/** How much there is of each, counted up to {@link #COUNTED}; one more than that means more. */
public record WorkOnHand(long mine, long unclaimed, long everybodys) {

    public static final int COUNTED = 10_000;

    public long of(Whose whose) {
        return switch (whose) {
            case MINE -> mine;
            case UNCLAIMED -> unclaimed;
            case EVERYBODYS -> everybodys;
        };
    }
}
