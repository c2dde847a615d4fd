package uk.redress.improvement.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.Today;
import uk.redress.indicators.SeriesForReports;
import uk.redress.kernel.NotFound;

/** Puts together what a report shows, from the records as they are at this moment. */
@ApplicationScoped
class Composing {

    private static final int PERIODS = 13;
    private static final int MOST_INDICATORS = 60;

    @Inject
    ProgrammeRecords records;

    @Inject
    FindingsForReports findings;

    @Inject
    SeriesForReports indicators;

    @Inject
    IndicatorsOfHighlights chosen;

    @Inject
    TopRisks risks;

    @Inject
    Today today;

    /** @param because why the edition before was not right; null for the first */
    Paper compose(WhichReport which, int edition, @Nullable String because) {
        Source source = new Source(records.of(which.plan(), which.month()), which, edition, because);
        return switch (which.kind()) {
            case HIGHLIGHT -> highlight(source);
            case BOARD_PACK -> pack(source);
            case PLAN -> plan(source);
            case EXCEPTIONS -> exceptions(source);
            case CLOSING -> closing(source);
        };
    }

    /** The month of one workstream, as the page shows it beside what is written. */
    Highlight highlight(String plan, int position, ReportMonth month) {
        MonthOfPlan of = records.of(plan, month);
        return highlight(of, workstream(of, position), open(), ofHighlights(plan, month));
    }

    private Paper highlight(Source source) {
        WorkstreamInPlan workstream = workstream(source.records(), source.position());
        return source.paper()
                .titled("Highlight report: " + workstream.title())
                .highlights(List.of(highlight(
                        source.records(),
                        workstream,
                        open(),
                        ofHighlights(source.which().plan(), source.which().month()))))
                .done(records.council());
    }

    private Paper pack(Source source) {
        List<IndicatorInReport> shown = indicators(source.which().month());
        List<RiskInReport> open = open();
        Map<Long, List<IndicatorInReport>> measured =
                ofHighlights(source.which().plan(), source.which().month());
        return source.paper()
                .titled("Board pack")
                .highlights(source.records().workstreams().stream()
                        .map(workstream -> highlight(source.records(), workstream, open, measured))
                        .toList())
                .withPlan()
                .withExceptions()
                .indicators(shown, indicators.count() - shown.size())
                .risks(open)
                .sources(
                        findings.all().stream()
                                .map(SourceInReport::onlyUnanswered)
                                .filter(left -> !left.findings().isEmpty())
                                .toList(),
                        findings.ofComplaints())
                .done(records.council());
    }

    private Paper plan(Source source) {
        return source.paper().titled("The plan").withPlan().done(records.council());
    }

    private Paper exceptions(Source source) {
        return source.paper().titled("Exception report").withExceptions().done(records.council());
    }

    private Paper closing(Source source) {
        return source.paper()
                .titled("Closing report")
                .sources(findings.all(), findings.ofComplaints())
                .done(records.council());
    }

    private static Highlight highlight(
            MonthOfPlan records,
            WorkstreamInPlan workstream,
            List<RiskInReport> risks,
            Map<Long, List<IndicatorInReport>> indicators) {
        return Highlight.of(records, workstream, risks, indicators.getOrDefault(workstream.id(), List.of()));
    }

    private static WorkstreamInPlan workstream(MonthOfPlan records, int position) {
        return records.workstreams().stream()
                .filter(workstream -> workstream.position() == position)
                .findFirst()
                .orElseThrow(() -> new NotFound("The workstream"));
    }

    /** What each workstream shows, the red first. */
    private Map<Long, List<IndicatorInReport>> ofHighlights(String plan, ReportMonth month) {
        Map<Long, List<String>> shown = chosen.of(plan);
        Set<String> all = shown.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        LocalDate now = today.date();
        List<IndicatorInReport> told = indicators.named(all, month.last(), PERIODS).stream()
                .map(series -> IndicatorInReport.of(series, now))
                .toList();
        Map<Long, List<IndicatorInReport>> byWorkstream = new HashMap<>();
        shown.forEach((workstream, references) -> byWorkstream.put(
                workstream,
                told.stream()
                        .filter(indicator -> references.contains(indicator.reference()))
                        .toList()));
        return byWorkstream;
    }

    private List<IndicatorInReport> indicators(ReportMonth month) {
        LocalDate now = today.date();
        return indicators.of(month.last(), PERIODS, MOST_INDICATORS).stream()
                .map(series -> IndicatorInReport.of(series, now))
                .toList();
    }

    private List<RiskInReport> open() {
        return risks.open().stream()
                .sorted(Comparator.comparing(RiskInReport::score).reversed())
                .toList();
    }

    /** What every part of a report is taken from. */
    private record Source(
            MonthOfPlan records,
            WhichReport which,
            int edition,
            @Nullable String because) {

        int position() {
            return which.workstream() == null ? 0 : which.workstream();
        }

        PaperInHand paper() {
            return new PaperInHand(records, which, edition, because);
        }
    }
}
