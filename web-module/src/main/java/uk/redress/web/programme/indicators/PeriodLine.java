package uk.redress.web.programme.indicators;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.indicators.Closeness;
import uk.redress.indicators.Direction;
import uk.redress.indicators.Figures;
import uk.redress.indicators.Move;
import uk.redress.indicators.PeriodRead;

/**
 * A line of the table beside the chart.
 *
 * @param address of the form that corrects it
 */
public record PeriodLine(
        String period,
        String address,
        SaidLine said,
        String target,
        String closeness,
        @Nullable String rating,
        String arrow,
        String move,
        List<SaidLine> earlier) {

    static PeriodLine of(PeriodRead read, String unit, Direction direction) {
        return new PeriodLine(
                read.period().inWords(),
                "first=" + read.period().first() + "&last=" + read.period().last(),
                SaidLine.of(read.holds(), unit),
                Figures.value(read.target(), unit),
                closeness(read, unit, direction),
                Colours.rating(read.rag()),
                Colours.arrow(read.move()),
                read.move() == Move.UNKNOWN ? "–" : Colours.inWords(read.move()),
                read.earlier().stream().map(said -> SaidLine.of(said, unit)).toList());
    }

    private static String closeness(PeriodRead read, String unit, Direction direction) {
        BigDecimal value = read.value();
        BigDecimal target = read.target();
        return value == null || target == null
                ? ""
                : InFigures.closeness(new Closeness(value, target, direction), unit);
    }
}
