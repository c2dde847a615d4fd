package uk.redress.complaints;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A later stage, for a complaint that comes back to it after proceedings elsewhere. Implemented by whoever runs that stage. */
public interface StageBegunAgain {

    Stage stage();

    /**
     * Runs it anew from that day, and tells the process.
     *
     * @param words what the complainant said; null when nothing is known
     * @return the last day of the stage
     */
    LocalDate begin(Complaint complaint, LocalDate on, @Nullable String words);
}
