package uk.redress.clock;

/** What a statutory clock measures. Each complaint has at most one of each. */
public enum ClockKind {
    /** From receipt to the acknowledgement. */
    ACKNOWLEDGEMENT,
    /** From receipt to the answer at stage 1. */
    LOCAL_RESOLUTION;

    public Timescale timescale() {
        return switch (this) {
            case ACKNOWLEDGEMENT -> Timescales.ACKNOWLEDGEMENT;
            case LOCAL_RESOLUTION -> Timescales.LOCAL_RESOLUTION;
        };
    }
}
