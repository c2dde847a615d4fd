package uk.redress.reporting;

/** The figures councils publish. Some count complaints upheld in part as upheld and some do not, so both can be entered. */
public enum PublishedMeasure {
    RECEIVED(Measure.RECEIVED),
    UPHELD(Measure.UPHELD),
    UPHELD_AT_ALL(Measure.UPHELD_AT_ALL),
    IN_TIME(Measure.IN_TIME);

    private final Measure measure;

    PublishedMeasure(Measure measure) {
        this.measure = measure;
    }

    /** The figure of the quarter it is compared with. */
    public Measure measure() {
        return measure;
    }
}
