package uk.redress.web.programme.reports;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import uk.redress.improvement.reports.Phase;
import uk.redress.improvement.reports.PublishingReports;
import uk.redress.improvement.reports.ReadingReports;
import uk.redress.improvement.reports.ReportInHand;
import uk.redress.improvement.reports.ReportState;
import uk.redress.kernel.NotFound;
import uk.redress.web.shell.Wording;

/** How far a report is; once it is made it can be looked at, and published as it is. */
@Named
@ViewScoped
@SuppressWarnings("NullAway.Init") // the view action opens it before anything is shown
public class ReportDraftPage implements Serializable {

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    Long address;

    @Inject
    ReadingReports reading;

    @Inject
    PublishingReports publishing;

    private ReportInHand report;

    public void open() {
        if (address == null) {
            throw new NotFound("The report");
        }
        report = reading.inHand(address);
    }

    /** Asked every second while it is made. */
    public void watch() {
        report = reading.inHand(report.id());
    }

    public void publish() {
        String reference = publishing.publish(report.id());
        Messages.addFlashGlobalInfo("{0}", Wording.of("report.published", reference));
        Faces.redirect("programme/reports/published/%s", reference);
    }

    /** What is being done to it, in a sentence. */
    public String getStep() {
        if (report.stopped()) {
            return Wording.of("report.step.stopped");
        }
        if (report.state() == ReportState.RUNNING && report.outOf() > 0) {
            if (report.phase() == Phase.SETTING) {
                return Wording.of("report.step.setting.share", report.done());
            }
            if (report.phase() == Phase.PRINTING) {
                return Wording.of("report.step.printing.page", report.done() + 1, report.outOf());
            }
        }
        return Wording.of(
                report.state() == ReportState.WAITING
                        ? "report.step.waiting"
                        : "report.step." + report.phase().name().toLowerCase(Locale.ROOT));
    }

    public boolean isBeingMade() {
        return !report.isOver();
    }

    public boolean isFailed() {
        return report.state() == ReportState.FAILED;
    }

    /** In kilobytes, as people are told of files. */
    public long getKilobytes() {
        return report.pdfSize() == null ? 0 : Math.max(1, report.pdfSize() >> 10);
    }

    public ReportInHand getReport() {
        return report;
    }
}
