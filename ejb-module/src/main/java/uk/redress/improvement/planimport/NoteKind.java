package uk.redress.improvement.planimport;

/** What there is to say about how a cell was read. */
public enum NoteKind {
    /** What a person typed instead of what was written. */
    CORRECTED(Weight.SAID),
    NO_START(Weight.SAID),
    NO_END(Weight.SAID),
    SAID_COMPLETE(Weight.SAID),
    NUMBER_OUT_OF_ORDER(Weight.SAID),
    ORDER_CORRECTED(Weight.SAID),
    THERE_ALREADY(Weight.SAID),
    MONTH_ONLY(Weight.ASSUMED),
    YEAR_ADDED(Weight.ASSUMED),
    PHASES(Weight.ASSUMED),
    SAID_TWICE(Weight.ASSUMED),
    OTHER_WORDS(Weight.ASSUMED),
    SEVERAL_LEADS(Weight.ASSUMED),
    NO_LEAD(Weight.ASSUMED),
    NONE_NEEDED(Weight.ASSUMED),
    RESOURCES_OPEN(Weight.ASSUMED),
    SEVERAL_AMOUNTS(Weight.ASSUMED),
    NOT_QUITE_COMPLETE(Weight.ASSUMED),
    NUMBER_DOUBLE(Weight.ASSUMED),
    NUMBER_CUT(Weight.ASSUMED),
    NUMBER_MISSING(Weight.ASSUMED),
    WORKSTREAM_FROM_ABOVE(Weight.ASSUMED),
    NO_WORKSTREAM(Weight.ASSUMED),
    NO_DATE_IN_IT(Weight.WAITS),
    IMPOSSIBLE_DAY(Weight.WAITS),
    ENDS_BEFORE_START(Weight.WAITS),
    NO_ACTION(Weight.WAITS),
    TOO_LONG(Weight.WAITS);

    /** Whether it is only told, was assumed and may be wrong, or keeps the row from coming in. */
    public enum Weight {
        SAID,
        ASSUMED,
        WAITS
    }

    private final Weight weight;

    NoteKind(Weight weight) {
        this.weight = weight;
    }

    public Weight weight() {
        return weight;
    }

    public boolean isAssumed() {
        return weight == Weight.ASSUMED;
    }

    public boolean isWaiting() {
        return weight == Weight.WAITS;
    }
}
