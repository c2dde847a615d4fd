package uk.redress.improvement.reports;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reports that are composed of a made-up month and written down. */
final class Packs {

    private Packs() {}

    static Paper pack(int workstreams, int actionsEach) {
        MonthOfPlan month = Months.of(workstreams, actionsEach);
        List<IndicatorInReport> indicators = Months.indicators(20);
        List<RiskInReport> risks = Months.risks(12);
        return paper(ReportKind.BOARD_PACK, month)
                .titled("Board pack")
                .highlights(month.workstreams().stream()
                        .map(stream -> Highlight.of(month, stream, risks, indicators))
                        .toList())
                .withPlan()
                .withExceptions()
                .indicators(indicators, 3)
                .risks(risks)
                .sources(
                        Months.sources(3, 9).stream()
                                .map(SourceInReport::onlyUnanswered)
                                .toList(),
                        2)
                .done("Example County Council");
    }

    static PaperInHand paper(ReportKind kind, MonthOfPlan month) {
        return new PaperInHand(
                month,
                new WhichReport(kind, month.plan(), kind == ReportKind.HIGHLIGHT ? 1 : null, month.month()),
                1,
                null);
    }

    static Path written(Paper paper) throws IOException {
        Path page = Files.createTempFile("report", ".html");
        try (Writer writer = Files.newBufferedWriter(page)) {
            Sheets.write(paper, writer);
        }
        return page;
    }
}
