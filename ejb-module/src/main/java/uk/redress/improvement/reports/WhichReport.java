package uk.redress.improvement.reports;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a report is of.
 *
 * @param plan its reference
 * @param workstream where it stands in its plan, from 1; null for a report of the whole plan
 */
public record WhichReport(
        ReportKind kind, String plan, @Nullable Integer workstream, ReportMonth month) implements Serializable {

    public static WhichReport ofPlan(ReportKind kind, String plan, ReportMonth month) {
        return new WhichReport(kind, plan, null, month);
    }

    public static WhichReport ofWorkstream(String plan, int workstream, ReportMonth month) {
        return new WhichReport(ReportKind.HIGHLIGHT, plan, workstream, month);
    }
}
