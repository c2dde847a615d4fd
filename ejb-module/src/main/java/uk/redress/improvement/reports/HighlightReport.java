package uk.redress.improvement.reports;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The words of a workstream's report of a month, as they are until a report with them is published, and after. */
@Entity
@SuppressWarnings("unused") // some fields are written here and read with SQL
class HighlightReport {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private long version;

    private long workstreamId;
    private LocalDate month;
    private @Nullable String workingWell;
    private @Nullable String worried;
    private @Nullable String doing;
    private @Nullable String decisions;
    private String writtenBy;
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected HighlightReport() {}

    HighlightReport(long workstream, ReportMonth month, HighlightTexts texts, String by, Instant at) {
        this.workstreamId = workstream;
        this.month = month.first();
        this.writtenBy = by;
        this.writtenAt = at;
        fill(texts);
    }

    void write(HighlightTexts texts, String by, Instant at) {
        writtenBy = by;
        writtenAt = at;
        fill(texts);
    }

    private void fill(HighlightTexts texts) {
        workingWell = texts.workingWell();
        worried = texts.worried();
        doing = texts.doing();
        decisions = texts.decisions();
    }

    /** Counted from 1, so that 0 can say: nothing was written yet. */
    long edition() {
        return version + 1;
    }
}
