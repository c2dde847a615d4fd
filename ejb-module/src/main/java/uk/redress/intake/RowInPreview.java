package uk.redress.intake;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.Finding;

/**
 * One row as the preview shows it.
 *
 * @param teamIsNew the team is not known and will be added when the file is accepted
 * @param number of the complaint it became; null before it is accepted or when it stayed out
 * @param remarks a sentence for each thing to know or to mend
 */
public record RowInPreview(
        int row,
        Fate fate,
        String reference,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate respondedOn,
        @Nullable LocalDate dueOn,
        String team,
        boolean teamIsNew,
        @Nullable Finding outcome,
        String raisedBy,
        String detail,
        @Nullable Boolean inTime,
        boolean ranOut,
        @Nullable String number,
        List<String> remarks)
        implements Serializable {}
