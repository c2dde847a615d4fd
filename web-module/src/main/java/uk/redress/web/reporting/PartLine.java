package uk.redress.web.reporting;

import java.io.Serializable;
import java.util.List;
import uk.redress.clock.Quarter;
import uk.redress.reporting.Measure;
import uk.redress.reporting.Tally;
import uk.redress.web.reporting.FigureLink.Scope;
import uk.redress.web.shell.Wording;

/** The figures of a part of the complaints in one line: a stage, a division, a team. */
public record PartLine(String name, int depth, List<PartFigure> figures, String ofAnswered, String ofReceived)
        implements Serializable {

    static final List<Measure> COLUMNS = List.of(
            Measure.RECEIVED,
            Measure.WITHIN_TEN,
            Measure.WITHIN_EXTENSION,
            Measure.ANSWERED_LATE,
            Measure.OPEN_IN_TIME,
            Measure.OPEN_LATE,
            Measure.WITHDRAWN,
            Measure.OUTSIDE_PROCEDURE,
            Measure.UPHELD,
            Measure.PARTLY_UPHELD,
            Measure.NOT_UPHELD,
            Measure.NO_FINDING);

    public PartLine {
        figures = List.copyOf(figures);
    }

    static PartLine of(String name, int depth, Quarter quarter, Scope scope, Tally tally) {
        return new PartLine(
                name,
                depth,
                COLUMNS.stream()
                        .map(measure -> new PartFigure(
                                measure,
                                new FigureLink(tally.of(measure), FigureLink.address(quarter, scope, measure))))
                        .toList(),
                tally.share(Measure.IN_TIME, Measure.ANSWERED).inWords(),
                tally.share(Measure.IN_TIME, Measure.RECEIVED).inWords());
    }

    public String getName() {
        return name;
    }

    public int getDepth() {
        return depth;
    }

    public List<PartFigure> getFigures() {
        return figures;
    }

    public String getOfAnswered() {
        return ofAnswered;
    }

    public String getOfReceived() {
        return ofReceived;
    }

    public record PartFigure(Measure measure, FigureLink link) implements Serializable {
        public String getLabel() {
            return Wording.of("quarters.column." + measure);
        }

        public FigureLink getLink() {
            return link;
        }
    }
}
