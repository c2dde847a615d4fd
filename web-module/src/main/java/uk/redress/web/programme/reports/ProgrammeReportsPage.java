package uk.redress.web.programme.reports;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import uk.redress.clock.Today;
import uk.redress.improvement.plans.PlanInList;
import uk.redress.improvement.plans.ReadingPlans;
import uk.redress.improvement.reports.AskingForReports;
import uk.redress.improvement.reports.PublishedReport;
import uk.redress.improvement.reports.ReadingReports;
import uk.redress.improvement.reports.ReportKind;
import uk.redress.improvement.reports.ReportMonth;
import uk.redress.improvement.reports.ReportsOfMonth;
import uk.redress.improvement.reports.WhichReport;

/** The reports of a month of a plan to who works on them, and to everybody what was published. */
@Named
@ViewScoped
public class ProgrammeReportsPage implements Serializable {

    private static final int MONTHS_OFFERED = 13;

    @Inject
    @Param
    @Nullable
    String plan;

    @Inject
    @Param
    @Nullable
    String month;

    @Inject
    ReadingReports reading;

    @Inject
    AskingForReports asking;

    @Inject
    ReadingPlans plans;

    @Inject
    Today today;

    private List<PlanInList> choice = List.of();
    private @Nullable ReportsOfMonth shown;
    private Map<String, List<PublishedReport>> published = Map.of();
    private boolean mayWrite;

    public void open() {
        mayWrite = reading.mayWrite();
        published = byMonth(reading.published());
        if (mayWrite) {
            choice = plans.all();
            String chosen = chosen();
            shown = chosen == null ? null : reading.of(chosen, chosenMonth());
        }
    }

    public void make(ReportKind kind) {
        ReportsOfMonth of = shown;
        if (of != null) {
            watch(asking.ask(WhichReport.ofPlan(kind, of.plan(), of.month()), null));
        }
    }

    public void makeHighlight(int position) {
        ReportsOfMonth of = shown;
        if (of != null) {
            watch(asking.ask(WhichReport.ofWorkstream(of.plan(), position, of.month()), null));
        }
    }

    public List<PlanInList> getPlans() {
        return choice;
    }

    public @Nullable ReportsOfMonth getShown() {
        return shown;
    }

    /** The months of the last year, the present one first. */
    public List<ReportMonth> getMonths() {
        List<ReportMonth> months = new ArrayList<>();
        ReportMonth next = ReportMonth.of(today.date());
        for (int i = 0; i < MONTHS_OFFERED; i++) {
            months.add(next);
            next = next.before();
        }
        return months;
    }

    public Map<String, List<PublishedReport>> getPublished() {
        return published;
    }

    public boolean isMayWrite() {
        return mayWrite;
    }

    public boolean isMayTakeAll() {
        return reading.mayTakeAll();
    }

    static void watch(long report) {
        Faces.redirect("programme/reports/draft/%s", Long.toString(report));
    }

    private @Nullable String chosen() {
        if (plan != null && choice.stream().anyMatch(one -> one.reference().equals(plan))) {
            return plan;
        }
        return choice.isEmpty() ? null : choice.get(0).reference();
    }

    private ReportMonth chosenMonth() {
        return ReportMonth.read(month).orElseGet(() -> ReportMonth.of(today.date()));
    }

    private static Map<String, List<PublishedReport>> byMonth(List<PublishedReport> reports) {
        Map<String, List<PublishedReport>> months = new LinkedHashMap<>();
        reports.forEach(report -> months.computeIfAbsent(report.month().inWords(), any -> new ArrayList<>())
                .add(report));
        return months;
    }
}
