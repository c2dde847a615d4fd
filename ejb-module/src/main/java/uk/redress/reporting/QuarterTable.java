package uk.redress.reporting;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.Quarter;
import uk.redress.complaints.Stage;

/**
 * The table of a quarter: complaints received in it, as they stand on a day.
 *
 * @param asOf the day "late" and "still open" are said of
 * @param wholeCouncil false for somebody who sees some teams only; their figures are not those that were published
 * @param mayEnter whether the person who asks may enter published figures
 * @param before the quarter before, counted the same way
 * @param stages each stage that has complaints
 * @param teams the tree of teams, each division before its teams; those without complaints are left out
 * @param published what was published for the quarter, if anything
 */
public record QuarterTable(
        Quarter quarter,
        LocalDate asOf,
        boolean wholeCouncil,
        boolean mayEnter,
        Tally total,
        Tally before,
        List<StageRow> stages,
        List<TeamRow> teams,
        List<PublishedFigure> published)
        implements Serializable {

    public QuarterTable {
        stages = List.copyOf(stages);
        teams = List.copyOf(teams);
        published = List.copyOf(published);
    }

    public boolean isEmpty() {
        return total.of(Measure.RECEIVED) == 0;
    }

    public Optional<PublishedFigure> published(PublishedStage stage, PublishedMeasure measure) {
        return published.stream()
                .filter(figure -> figure.stage() == stage && figure.measure() == measure)
                .findAny();
    }

    public record StageRow(Stage stage, Tally tally, Tally before) implements Serializable {}

    /**
     * A team, with everything below it.
     *
     * @param teamId null for complaints of no team
     * @param own true for the complaints of a division that are with none of its teams
     * @param depth 0 for a division
     * @param before the quarter before
     */
    public record TeamRow(@Nullable Long teamId, boolean own, int depth, String name, Tally tally, Tally before)
            implements Serializable {}
}
