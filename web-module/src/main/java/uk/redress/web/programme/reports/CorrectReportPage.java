package uk.redress.web.programme.reports;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import uk.redress.improvement.reports.AskingForReports;
import uk.redress.improvement.reports.PublishedReport;
import uk.redress.improvement.reports.ReadingReports;

/** A published report was not right: another edition, and why. */
@Named
@ViewScoped
@SuppressWarnings("NullAway.Init") // the view action opens it before anything is shown
public class CorrectReportPage implements Serializable {

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String address;

    @Inject
    ReadingReports reading;

    @Inject
    AskingForReports asking;

    private PublishedReport report;
    private @Nullable String because;

    public void open() {
        report = reading.edition(address == null ? "" : address);
    }

    public void make() {
        ProgrammeReportsPage.watch(asking.ask(reading.which(report.reference()), because == null ? "" : because));
    }

    public boolean isAllowed() {
        return report.last() && reading.mayWrite();
    }

    public PublishedReport getReport() {
        return report;
    }

    public @Nullable String getBecause() {
        return because;
    }

    public void setBecause(@Nullable String because) {
        this.because = because;
    }
}
