package uk.redress.improvement.reports;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What there is of a month of a plan, for who works on it.
 *
 * @param streams the workstreams the person who asks may write of, with what is written
 * @param whole the reports of the plan as a whole; none for who may not make them
 */
public record ReportsOfMonth(
        String plan, String planTitle, ReportMonth month, List<StreamReport> streams, List<OneReport> whole)
        implements Serializable {

    public record StreamReport(WorkstreamInPlan workstream, WrittenHighlight written, OneReport report)
            implements Serializable {}

    /**
     * @param draft the last that was made, or is being made; null where none was since the last edition
     * @param published the last edition
     */
    public record OneReport(
            ReportKind kind,
            @Nullable ReportInHand draft,
            @Nullable PublishedReport published) implements Serializable {}
}
