package uk.redress.web.programme.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import uk.redress.improvement.reports.PublishedReport;
import uk.redress.improvement.reports.ReadingReports;

/** A published report: what it is, who published it when, and its other editions. */
@Named
@RequestScoped
@SuppressWarnings("NullAway.Init") // the view action opens it before anything is shown
public class PublishedReportPage {

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String address;

    @Inject
    ReadingReports reading;

    private PublishedReport report;
    private List<PublishedReport> editions = List.of();

    public void open() {
        report = reading.edition(address == null ? "" : address);
        editions = reading.editions(report.reference());
    }

    public PublishedReport getReport() {
        return report;
    }

    public List<PublishedReport> getEditions() {
        return editions;
    }

    public boolean isMayCorrect() {
        return report.last() && reading.mayWrite();
    }

    public long getKilobytes() {
        return Math.max(1, report.pdfSize() >> 10);
    }
}
