package uk.redress.indicators;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the readings of an indicator come from when nobody types them. */
public enum Computed {
    STAGE_ONE_IN_TIME(CountedFigure.STAGE_ONE_IN_TIME),
    COMPLAINTS_RECEIVED(CountedFigure.COMPLAINTS_RECEIVED),
    VACANCY_RATE(null),
    AGENCY_SHARE(null);

    private final @Nullable CountedFigure counted;

    Computed(@Nullable CountedFigure counted) {
        this.counted = counted;
    }

    /** What is asked of the complaints register; empty for what comes from the tables of staff. */
    public Optional<CountedFigure> counted() {
        return Optional.ofNullable(counted);
    }
}
