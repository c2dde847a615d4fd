package uk.redress.reporting;

import java.util.Optional;
import uk.redress.complaints.Stage;

/** The stages councils publish figures of; not all of them are kept in Redress yet. */
public enum PublishedStage {
    STAGE_1,
    STAGE_2,
    STAGE_3,
    OMBUDSMAN;

    /** The stage as Redress keeps it; empty as long as it does not. */
    public Optional<Stage> kept() {
        return switch (this) {
            case STAGE_1 -> Optional.of(Stage.LOCAL_RESOLUTION);
            case STAGE_2 -> Optional.of(Stage.INVESTIGATION);
            case STAGE_3 -> Optional.of(Stage.REVIEW_PANEL);
            case OMBUDSMAN -> Optional.of(Stage.OMBUDSMAN);
        };
    }
}
