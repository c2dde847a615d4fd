package uk.redress.complaints.investigation;

import java.time.LocalDate;
import java.util.List;
import uk.redress.complaints.PointFound;
import uk.redress.kernel.TextLength;

/**
 * Both final reports, as far as the procedure needs to know them.
 *
 * @param findings one for each point of the statement, in its order
 * @param recommendations in their order; there may be none
 * @param independentView what the independent person says about the investigation: whether it was thorough and fair
 */
public record FinalReports(
        LocalDate reportOn,
        List<PointFound> findings,
        List<String> recommendations,
        LocalDate independentReportOn,
        String independentView) {

    public FinalReports {
        findings = List.copyOf(findings);
        recommendations = recommendations.stream()
                .map(text -> TextLength.PASSAGE.of(text, "a recommendation"))
                .filter(text -> !text.isEmpty())
                .toList();
        independentView = TextLength.PASSAGE.needed(independentView, "what the independent person says");
    }
}
