package uk.redress.improvement;

/** Which way a rating has moved since the month before. */
public enum Trend {
    BETTER,
    WORSE,
    SAME;

    public static Trend from(Rating before, Rating now) {
        int moved = height(now) - height(before);
        return moved == 0 ? SAME : moved > 0 ? BETTER : WORSE;
    }

    /** What has not started is neither good nor bad: it stands between green and amber. */
    private static int height(Rating rating) {
        return switch (rating) {
            case BLUE -> 4;
            case GREEN -> 3;
            case GREY -> 2;
            case AMBER -> 1;
            case RED -> 0;
        };
    }
}
