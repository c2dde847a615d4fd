package uk.redress.improvement.reports;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.redress.indicators.Figures;
import uk.redress.indicators.SeriesForReports;

/**
 * The last readings of an indicator as a small drawing: a line, the last reading as a dot, the target as a broken line.
 * The figures at its edges are words beside it, so that the drawing needs no letters.
 *
 * @param line the points of the line
 * @param targetAt how far down the target is; null without one
 * @param words the same for who does not see it
 */
public record IndicatorChart(
        String line,
        @Nullable String targetAt,
        String lastX,
        String lastY,
        String top,
        String bottom,
        String from,
        String to,
        String words)
        implements Serializable {

    static final int WIDTH = 220;
    static final int HEIGHT = 64;
    private static final int EDGE = 6;

    static @Nullable IndicatorChart of(SeriesForReports.Series series) {
        List<SeriesForReports.Reading> known =
                series.readings().stream().filter(read -> read.value() != null).toList();
        return known.size() < 2 ? null : drawn(series, known);
    }

    private static IndicatorChart drawn(SeriesForReports.Series series, List<SeriesForReports.Reading> readings) {
        List<BigDecimal> values = readings.stream()
                .map(read -> Objects.requireNonNull(read.value()))
                .toList();
        BigDecimal target = series.standing().target();
        double least =
                all(values, target).mapToDouble(BigDecimal::doubleValue).min().orElse(0);
        double most =
                all(values, target).mapToDouble(BigDecimal::doubleValue).max().orElse(1);
        double span = most - least == 0 ? 1 : most - least;
        String unit = series.standing().unit();
        int last = values.size() - 1;
        return new IndicatorChart(
                IntStream.rangeClosed(0, last)
                        .mapToObj(i -> x(i, last) + "," + y(values.get(i), least, span))
                        .collect(Collectors.joining(" ")),
                target == null ? null : y(target, least, span),
                x(last, last),
                y(values.get(last), least, span),
                Figures.value(BigDecimal.valueOf(most), unit),
                Figures.value(BigDecimal.valueOf(least), unit),
                readings.get(0).period().inWords(),
                readings.get(last).period().inWords(),
                "%s: from %s in %s to %s in %s."
                        .formatted(
                                series.standing().name(),
                                Figures.value(values.get(0), unit),
                                readings.get(0).period().inWords(),
                                Figures.value(values.get(last), unit),
                                readings.get(last).period().inWords()));
    }

    private static Stream<BigDecimal> all(List<BigDecimal> values, @Nullable BigDecimal target) {
        return Stream.concat(values.stream(), Stream.ofNullable(target));
    }

    private static String x(int place, int last) {
        return figure(EDGE + (WIDTH - 2.0 * EDGE) * place / last);
    }

    private static String y(BigDecimal value, double least, double span) {
        return figure(HEIGHT - EDGE - (HEIGHT - 2.0 * EDGE) * (value.doubleValue() - least) / span);
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
