package uk.redress.web.complaints;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.ComplaintFile;
import uk.redress.intake.LogEntry;
import uk.redress.intake.ReadingLogEntries;
import uk.redress.web.shell.Wording;

/** What the log said of a complaint that came out of one, in words; read once a request. */
@Named
@RequestScoped
public class FromTheLogPage {

    @Inject
    ReadingLogEntries entries;

    private boolean read;
    private @Nullable LogEntry entry;

    /** Null when the complaint was received here. */
    public @Nullable LogEntry of(ComplaintFile file) {
        if (!read) {
            entry = entries.of(file.number()).orElse(null);
            read = true;
        }
        return entry;
    }

    /** The facts the log leaves open, as they are called in a sentence. */
    public List<String> unknown(LogEntry entry) {
        return entry.unknownFacts().stream()
                .map(fact -> Wording.of("log.fact." + fact))
                .toList();
    }

    /** Whether the log's own word on being in time is not what the dates say. */
    public boolean disagrees(ComplaintFile file, LogEntry entry) {
        Boolean said = entry.saidInTime();
        return said != null
                && file.answeredOn() != null
                && file.dueOn() != null
                && said == file.answeredOn().isAfter(file.dueOn());
    }
}
