package uk.redress.web.reporting;

import java.io.Serializable;
import uk.redress.reporting.Measure;
import uk.redress.reporting.QuarterTable;
import uk.redress.reporting.Tally;
import uk.redress.web.reporting.FigureLink.Scope;
import uk.redress.web.shell.Wording;

/** One figure of the quarter with its shares, beside the same figure of the quarter before. */
public record FigureLine(
        Measure measure,
        int level,
        FigureLink now,
        String ofAnswered,
        String ofReceived,
        FigureLink before,
        long change)
        implements Serializable {

    static FigureLine of(QuarterTable table, Measure measure, int level) {
        Tally total = table.total();
        boolean ofAnswers =
                Measure.ANSWERED.standings().containsAll(measure.standings()) && measure != Measure.RECEIVED;
        return new FigureLine(
                measure,
                level,
                new FigureLink(total.of(measure), FigureLink.address(table.quarter(), Scope.ALL, measure)),
                ofAnswers ? total.share(measure, Measure.ANSWERED).inWords() : "",
                total.share(measure, Measure.RECEIVED).inWords(),
                new FigureLink(
                        table.before().of(measure),
                        FigureLink.address(table.quarter().previous(), Scope.ALL, measure)),
                total.of(measure) - table.before().of(measure));
    }

    /** A line that only matters when there is something in it. */
    boolean isNought() {
        return now.count() == 0 && before.count() == 0;
    }

    public String getLabel() {
        return Wording.of("quarters.measure." + measure);
    }

    public int getLevel() {
        return level;
    }

    public FigureLink getNow() {
        return now;
    }

    public String getOfAnswered() {
        return ofAnswered;
    }

    public String getOfReceived() {
        return ofReceived;
    }

    public FigureLink getBefore() {
        return before;
    }

    /** {@code +3}, with a real minus. */
    public String getChange() {
        return change == 0 ? "0" : change > 0 ? "+" + change : "\u2212" + -change;
    }
}
