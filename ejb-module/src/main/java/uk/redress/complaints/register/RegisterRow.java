package uk.redress.complaints.register;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.Closing;
import uk.redress.complaints.Finding;
import uk.redress.complaints.Stage;
import uk.redress.complaints.Standing;
import uk.redress.complaints.Step;
import uk.redress.kernel.ComplaintNumber;

/**
 * One complaint as a line of the register.
 *
 * @param children the names of the children it is about, in one text
 * @param complainants the names of those who made it, in one text
 * @param holder who has the work at hand
 * @param step where it waits; null once closed
 * @param dueOn when the answer is or was due at stage 1; while a later stage runs, what is due next
 * @param standing how it stands against its stage 1 deadline on the day the list was read
 * @param workingDaysLeft on that day, negative once late; null where none run, or beyond the known calendar
 */
public record RegisterRow(
        ComplaintNumber number,
        @Nullable String logReference,
        LocalDate receivedOn,
        String summary,
        @Nullable String children,
        @Nullable String complainants,
        @Nullable String team,
        @Nullable String manager,
        @Nullable String holder,
        Stage stage,
        @Nullable Step step,
        @Nullable Closing closing,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate answeredOn,
        @Nullable Finding outcome,
        int points,
        Standing standing,
        @Nullable Integer workingDaysLeft)
        implements Serializable {}
