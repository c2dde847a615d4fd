package uk.redress.complaints.proceedings;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.Stage;

/**
 * Proceedings elsewhere as a page shows them.
 *
 * @param toldOn null as long as the complainant is still to be told
 * @param mayReturnUntil one year after they ended; null while they run
 * @param returnedAs the complaint that took the points on; null when they came back into this one, or have not
 */
public record ProceedingsOnFile(
        long id,
        ProceedingsKind kind,
        @Nullable String courtReference,
        @Nullable String legalAdviceReference,
        LocalDate decidedOn,
        String decidedBy,
        LocalDate reviewOn,
        @Nullable LocalDate toldOn,
        @Nullable LocalDate endedOn,
        @Nullable String endNote,
        @Nullable LocalDate mayReturnUntil,
        @Nullable LocalDate returnedOn,
        @Nullable String returnedAs,
        List<WaitingPoint> points)
        implements Serializable {

    /** A point that waits, with the reason that is its own. */
    public record WaitingPoint(Stage stage, int ordinal, String text, String prejudice) implements Serializable {}

    /** Whether something waits and the complainant has not been told of it. */
    public boolean isToBeTold() {
        return toldOn == null && !points.isEmpty();
    }
}
