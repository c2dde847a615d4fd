package uk.redress.clock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.kernel.ComplaintNumber;

/**
 * A clock that ran before Redress knew of it, as a log tells it.
 *
 * @param stoppedOn null when it is still running
 * @param ranOutBeforeImport running and late already: marked so, and nothing is sent for that past
 */
public record ImportedClock(
        ComplaintNumber complaint,
        ClockKind kind,
        LocalDate startedOn,
        WorkingDays timescale,
        @Nullable LocalDate stoppedOn,
        boolean ranOutBeforeImport) {

    String asJson(WorkingCalendar calendar) {
        return """
                {"complaint_number":"%s","kind":"%s","started_on":"%s","timescale":%d,"due_on":"%s",\
                "stopped_on":%s,"ran_out_before_import":%b}""".formatted(
                        complaint,
                        kind,
                        startedOn,
                        timescale.count(),
                        calendar.after(startedOn, timescale),
                        stoppedOn == null ? "null" : "\"" + stoppedOn + "\"",
                        ranOutBeforeImport);
    }
}
