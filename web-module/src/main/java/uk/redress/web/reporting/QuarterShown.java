package uk.redress.web.reporting;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.Quarter;
import uk.redress.reporting.Measure;
import uk.redress.reporting.PublishedMeasure;
import uk.redress.reporting.PublishedStage;
import uk.redress.reporting.QuarterTable;
import uk.redress.reporting.QuarterTable.TeamRow;
import uk.redress.web.forms.Dates;
import uk.redress.web.reporting.FigureLink.Scope;
import uk.redress.web.shell.Wording;

/** The table of a quarter in the words of the page; the file has the same lines. */
public class QuarterShown implements Serializable {

    /** Left out where there are none: most quarters have none. */
    private static final Set<Measure> ONLY_IF_ANY = Set.of(Measure.ANSWERED_UNCOUNTED, Measure.WENT_ON_UNANSWERED);

    private final QuarterTable table;
    private final List<PublishedLine> published;

    QuarterShown(QuarterTable table) {
        this.table = table;
        this.published = Arrays.stream(PublishedStage.values())
                .flatMap(stage -> Arrays.stream(PublishedMeasure.values())
                        .map(measure -> new PublishedLine(table, stage, measure)))
                .toList();
    }

    Quarter quarter() {
        return table.quarter();
    }

    public String getAddress() {
        return table.quarter().toString();
    }

    public String getName() {
        return QuarterName.inWords(table.quarter());
    }

    public String getDays() {
        return QuarterName.days(table.quarter());
    }

    public String getAsOf() {
        return Dates.inWords(table.asOf());
    }

    public boolean isNothing() {
        return table.isEmpty();
    }

    public boolean isBegun() {
        return !table.quarter().firstDay().isAfter(table.asOf());
    }

    public boolean isOver() {
        return table.quarter().lastDay().isBefore(table.asOf());
    }

    public boolean isWholeCouncil() {
        return table.wholeCouncil();
    }

    public boolean isMayEnter() {
        return table.mayEnter() && isBegun();
    }

    public long getReceived() {
        return table.total().of(Measure.RECEIVED);
    }

    public long getAnswered() {
        return table.total().of(Measure.ANSWERED);
    }

    public String getPreviousAddress() {
        return table.quarter().previous().toString();
    }

    public String getPreviousName() {
        return QuarterName.inWords(table.quarter().previous());
    }

    public String getNextAddress() {
        return table.quarter().next().toString();
    }

    public String getNextName() {
        return QuarterName.inWords(table.quarter().next());
    }

    public FigureLine getTotal() {
        return FigureLine.of(table, Measure.RECEIVED, 0);
    }

    /** What became of them; the lines of the first level add up to what was received. */
    public List<FigureLine> getCourse() {
        List<FigureLine> lines = new ArrayList<>();
        lines.add(line(Measure.ANSWERED, 0));
        lines.add(line(Measure.WITHIN_TEN, 1));
        lines.add(line(Measure.WITHIN_EXTENSION, 1));
        lines.add(line(Measure.ANSWERED_LATE, 1));
        lines.add(line(Measure.ANSWERED_UNCOUNTED, 1));
        lines.add(line(Measure.OPEN, 0));
        lines.add(line(Measure.OPEN_IN_TIME, 1));
        lines.add(line(Measure.OPEN_LATE, 1));
        lines.add(line(Measure.WENT_ON_UNANSWERED, 0));
        lines.add(line(Measure.WITHDRAWN, 0));
        lines.add(line(Measure.OUTSIDE_PROCEDURE, 0));
        return lines.stream()
                .filter(line -> !ONLY_IF_ANY.contains(line.measure()) || !line.isNought())
                .toList();
    }

    public FigureLine getInTime() {
        return line(Measure.IN_TIME, 0);
    }

    /** What was found; the lines of the first level add up to what was answered. */
    public List<FigureLine> getOutcomes() {
        List<FigureLine> lines = List.of(
                line(Measure.UPHELD_AT_ALL, 0),
                line(Measure.UPHELD, 1),
                line(Measure.PARTLY_UPHELD, 1),
                line(Measure.NOT_UPHELD, 0),
                line(Measure.NO_FINDING, 0),
                line(Measure.NOT_RECORDED, 0));
        return lines.stream()
                .filter(line -> line.measure() != Measure.NOT_RECORDED || !line.isNought())
                .toList();
    }

    public List<String> getColumns() {
        return PartLine.COLUMNS.stream()
                .map(measure -> Wording.of("quarters.column." + measure))
                .toList();
    }

    public List<PartLine> getStages() {
        return table.stages().stream()
                .map(row -> PartLine.of(
                        Wording.of("quarters.stage." + row.stage()),
                        0,
                        table.quarter(),
                        Scope.of(row.stage()),
                        row.tally()))
                .toList();
    }

    public List<PartLine> getTeams() {
        return table.teams().stream()
                .filter(row -> row.tally().of(Measure.RECEIVED) > 0)
                .map(this::team)
                .toList();
    }

    public List<PublishedLine> getPublished() {
        return published.stream().filter(PublishedLine::isShown).toList();
    }

    public boolean isAnythingPublished() {
        return published.stream().anyMatch(line -> line.getPublished() != null);
    }

    /** All there can be, whether or not anything was published. */
    List<PublishedLine> allPublished() {
        return published;
    }

    private FigureLine line(Measure measure, int level) {
        return FigureLine.of(table, measure, level);
    }

    private PartLine team(TeamRow row) {
        @Nullable Long team = row.teamId();
        Scope scope = team == null ? Scope.ofNoTeam() : Scope.ofTeam(team, row.own());
        String name = team == null
                ? Wording.of("quarters.noTeam")
                : row.own() ? Wording.of("quarters.ownTeam", row.name()) : row.name();
        return PartLine.of(name, row.depth(), table.quarter(), scope, row.tally());
    }
}
