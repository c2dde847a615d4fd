package uk.redress.web.register;

import org.jspecify.annotations.Nullable;
import uk.redress.complaints.Stage;
import uk.redress.complaints.Standing;
import uk.redress.complaints.register.RegisterRow;
import uk.redress.web.shell.Wording;

/** How a row of the register looks: its status as a shape and a word, its deadline as what is left of it or how it ended. */
public record RegisterLine(RegisterRow row) {

    private static final int PRESSING = 2;

    public String statusKind() {
        return row.closing() == null
                ? "open"
                : switch (row.closing()) {
                    case ANSWERED, ESCALATION_REFUSED, OMBUDSMAN_DECIDED, BEFORE_REDRESS -> "closed";
                    case WITHDRAWN -> "withdrawn";
                    case OUTSIDE_PROCEDURE -> "outside";
                };
    }

    public String statusWord() {
        return Wording.of(row.closing() == null ? "status.OPEN" : "closing." + row.closing());
    }

    /** What it waits for; once it is closed, what was found, if anything. */
    public @Nullable String more() {
        return row.step() == null ? outcome(row) : Wording.of("step." + row.step());
    }

    static @Nullable String outcome(RegisterRow row) {
        return row.outcome() == null ? null : Wording.of("finding." + row.outcome());
    }

    /** For a file, where there is one cell for all of it. */
    static String inWords(RegisterRow row) {
        RegisterLine line = new RegisterLine(row);
        String more = line.more();
        return more == null ? line.statusWord() : line.statusWord() + ": " + more;
    }

    /** The mark at the edge of the row, if any. */
    public String mark() {
        Integer left = row.workingDaysLeft();
        if (row.standing() == Standing.OPEN_LATE || (left != null && left < 0)) {
            return "is-late";
        }
        return left != null && left <= PRESSING ? "is-soon" : "";
    }

    public boolean isMet() {
        return isStageOnes() && Standing.IN_TIME.contains(row.standing());
    }

    public boolean isMissed() {
        return isStageOnes() && row.standing() == Standing.ANSWERED_LATE;
    }

    /** Whether the day it shows is that of the answer at stage 1, and not of a later stage that is under way. */
    private boolean isStageOnes() {
        return row.closing() != null || row.stage() == Stage.LOCAL_RESOLUTION;
    }
}
