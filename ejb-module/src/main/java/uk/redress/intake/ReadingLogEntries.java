package uk.redress.intake;

import static uk.redress.access.Role.Names.AUDITOR;
import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;
import static uk.redress.access.Role.Names.SERVICE_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.RowsInSight;
import uk.redress.kernel.ComplaintNumber;

/** What the log said of an imported complaint, to those who may see the complaint. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER, AUDITOR})
public class ReadingLogEntries {

    private static final String ENTRY = """
            select i.file_name, e.row_number, e.officer, e.learnings, e.said_in_time, e.remarks, r.unknown_facts
              from complaint c
              join log_entry e on e.complaint_id = c.id
              join register_import i on i.id = e.import_id
              left join local_resolution r on r.complaint_id = c.id
             where c.number = :number and %s""";

    @Inject
    RowsInSight rows;

    /** Empty when it did not come from a log, or the person who asks may not see it. */
    public Optional<LogEntry> of(ComplaintNumber number) {
        return rows.of(number, ENTRY).map(ReadingLogEntries::entry).findFirst();
    }

    private static LogEntry entry(Tuple row) {
        return new LogEntry(
                row.get("file_name", String.class),
                row.get("row_number", Integer.class),
                row.get("officer", String.class),
                row.get("learnings", String.class),
                row.get("said_in_time", Boolean.class),
                facts(row.get("unknown_facts", String.class)),
                row.get("remarks", String.class).lines().toList());
    }

    private static List<String> facts(@Nullable String names) {
        return names == null || names.isEmpty() ? List.of() : List.of(names.split(",", -1));
    }
}
