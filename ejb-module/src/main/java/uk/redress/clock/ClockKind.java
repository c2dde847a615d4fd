package uk.redress.clock;

/** What a statutory clock measures. Each complaint has at most one of each. */
public enum ClockKind {
    /** From receipt to the acknowledgement. */
    ACKNOWLEDGEMENT,
    /** From receipt to the answer at stage 1. */
    LOCAL_RESOLUTION,
    /** From the request for stage 2 to the adjudication: what the Ombudsman counts (rule book H1). */
    INVESTIGATION,
    /** From the agreed statement of complaint to the adjudication: what many councils count (rule book H1). */
    INVESTIGATION_FROM_STATEMENT;

    /** Whether its day 0 is the day of receipt, so that it moves when that day is put right. */
    public boolean startsAtReceipt() {
        return this == ACKNOWLEDGEMENT || this == LOCAL_RESOLUTION;
    }

    public Timescale timescale() {
        return switch (this) {
            case ACKNOWLEDGEMENT -> Timescales.ACKNOWLEDGEMENT;
            case LOCAL_RESOLUTION -> Timescales.LOCAL_RESOLUTION;
            case INVESTIGATION, INVESTIGATION_FROM_STATEMENT -> Timescales.INVESTIGATION;
        };
    }
}
