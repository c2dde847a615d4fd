package uk.redress.samples;

import static uk.redress.samples.SampleSignIn.PROGRAMME_OFFICE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.redress.clock.Today;
import uk.redress.improvement.plans.PlanInList;
import uk.redress.improvement.plans.ReadingPlans;
import uk.redress.improvement.reports.AskingForReports;
import uk.redress.improvement.reports.ChoosingIndicators;
import uk.redress.improvement.reports.HighlightTexts;
import uk.redress.improvement.reports.IndicatorToChoose;
import uk.redress.improvement.reports.PublishingReports;
import uk.redress.improvement.reports.ReadingReports;
import uk.redress.improvement.reports.ReportKind;
import uk.redress.improvement.reports.ReportMonth;
import uk.redress.improvement.reports.WhichReport;
import uk.redress.improvement.reports.WritingHighlights;

/** The month before this one as a board reads it: the highlight of a workstream, and the pack with everything. */
@ApplicationScoped
class SampleReports {

    private static final Set<String> SHOWN = Set.of("Supervision held as planned", "Vacancy rate: All areas");
    private static final Logger LOG = LoggerFactory.getLogger(SampleReports.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
    private static final int MOST_LOOKS = 240;

    @Inject
    ReadingPlans plans;

    @Inject
    WritingHighlights writing;

    @Inject
    ChoosingIndicators choosing;

    @Inject
    AskingForReports asking;

    @Inject
    ReadingReports reading;

    @Inject
    PublishingReports publishing;

    @Inject
    Today today;

    void make() {
        String plan = PROGRAMME_OFFICE.does(() -> plans.all().stream()
                .filter(PlanInList::isOpen)
                .findFirst()
                .map(PlanInList::reference)
                .orElseThrow());
        ReportMonth month = ReportMonth.of(today.date()).before();
        PROGRAMME_OFFICE.does(() -> {
            writing.write(
                    plan,
                    1,
                    month,
                    0,
                    new HighlightTexts(
                            "Three of five teams write supervision into the file every time.",
                            "One in four workers is from an agency, and the new form of the plan is late.",
                            "The last two teams have begun. The young people's group tries the form in two schools.",
                            "Three months more for the form of the child's plan."));
            return plan;
        });
        PROGRAMME_OFFICE.does(() -> {
            choosing.choose(plan, 1, shown());
            return plan;
        });
        published(WhichReport.ofWorkstream(plan, 1, month));
        published(WhichReport.ofPlan(ReportKind.BOARD_PACK, plan, month));
    }

    private List<String> shown() {
        return choosing.all().stream()
                .filter(indicator -> SHOWN.contains(indicator.name()))
                .map(IndicatorToChoose::reference)
                .toList();
    }

    /** Made in the background like any other; without it the other samples are as good. */
    private void published(WhichReport which) {
        long id = PROGRAMME_OFFICE.does(() -> asking.ask(which, null));
        for (int look = 0; look < MOST_LOOKS; look++) {
            if (PROGRAMME_OFFICE.does(() -> reading.inHand(id)).isMade()) {
                PROGRAMME_OFFICE.does(() -> publishing.publish(id));
                return;
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        LOG.warn("The sample {} was not made in time; it waits as a draft.", which.kind());
    }
}
