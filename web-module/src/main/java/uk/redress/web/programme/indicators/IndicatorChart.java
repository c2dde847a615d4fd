package uk.redress.web.programme.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.CalendarPeriod;
import uk.redress.indicators.Direction;
import uk.redress.indicators.Figures;
import uk.redress.indicators.IndicatorOnPage;
import uk.redress.indicators.PeriodRead;
import uk.redress.indicators.TargetSet;
import uk.redress.web.shell.Wording;

/**
 * The readings of an indicator as a drawing for the page: a line from reading to reading, the target as it applied, and
 * the band of its tolerance. Everything in it is also in the table beside it.
 *
 * @param line one piece for each run of readings without a gap
 */
public record IndicatorChart(
        String words,
        List<ChartMark> levels,
        List<ChartMark> days,
        List<ChartTarget> targets,
        List<String> line,
        List<ChartPoint> points) {

    static final int WIDTH = 760;
    static final int HEIGHT = 320;
    private static final int LEFT = 72;
    private static final int RIGHT = WIDTH - 20;
    private static final int TOP = 16;
    private static final int BOTTOM = HEIGHT - 44;
    private static final int MOST_LABELS = 8;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yy", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yy", Locale.UK);

    /** Nothing is drawn of fewer than two readings. */
    static @Nullable IndicatorChart of(IndicatorOnPage indicator) {
        List<PeriodRead> readings = new ArrayList<>(indicator.readings());
        java.util.Collections.reverse(readings);
        long published = readings.stream().filter(read -> read.value() != null).count();
        return published < 2 ? null : new Drawing(indicator, readings).drawn();
    }

    /** What is needed while it is drawn. */
    private static final class Drawing {

        private final IndicatorOnPage indicator;
        private final List<PeriodRead> readings;
        private final CalendarPeriod span;
        private final Scale scale;

        Drawing(IndicatorOnPage indicator, List<PeriodRead> readings) {
            this.indicator = indicator;
            this.readings = readings;
            this.span = new CalendarPeriod(
                    readings.get(0).period().last(),
                    readings.get(readings.size() - 1).period().last());
            this.scale = Scale.over(
                    Stream.concat(
                                    readings.stream().map(PeriodRead::value),
                                    targetsInSpan().stream().map(TargetSet::value))
                            .filter(java.util.Objects::nonNull)
                            .mapToDouble(BigDecimal::doubleValue)
                            .toArray(),
                    Figures.isPercent(indicator.standing().unit()));
        }

        IndicatorChart drawn() {
            return new IndicatorChart(words(), levels(), days(), targets(), line(), points());
        }

        private String words() {
            PeriodRead first = readings.get(0);
            PeriodRead last = readings.get(readings.size() - 1);
            return Wording.of(
                    "indicators.chart.words",
                    indicator.standing().name(),
                    first.period().inWords(),
                    said(first),
                    last.period().inWords(),
                    said(last));
        }

        private String said(PeriodRead read) {
            return read.value() == null
                    ? Wording.of("indicators.notPublished")
                    : Figures.value(read.value(), indicator.standing().unit());
        }

        private List<ChartMark> levels() {
            return scale.levels().stream()
                    .map(level ->
                            new ChartMark(figure(y(level)), Figures.value(BigDecimal.valueOf(level), levelUnit()), ""))
                    .toList();
        }

        private String levelUnit() {
            return Figures.isPercent(indicator.standing().unit()) ? "%" : "count";
        }

        private List<ChartMark> days() {
            int every = (readings.size() + MOST_LABELS - 1) / MOST_LABELS;
            List<ChartMark> marks = new ArrayList<>();
            for (int i = readings.size() - 1; i >= 0; i -= every) {
                CalendarPeriod period = readings.get(i).period();
                String kind = i == readings.size() - 1
                        ? "chart-end"
                        : (readings.size() - 1 - i) / every % 2 == 1 ? "chart-minor" : "";
                marks.add(new ChartMark(figure(x(period.last())), label(period), kind));
            }
            return marks;
        }

        private static String label(CalendarPeriod period) {
            return switch (period.length()) {
                case MONTH, QUARTER, YEAR -> MONTH.format(period.last());
                case DAY, WEEK, OTHER -> DAY.format(period.last());
            };
        }

        private List<ChartTarget> targets() {
            List<TargetSet> inSpan = targetsInSpan();
            List<ChartTarget> drawn = new ArrayList<>();
            for (int i = 0; i < inSpan.size(); i++) {
                BigDecimal value = inSpan.get(i).value();
                if (value != null) {
                    double from = x(inSpan.get(i).appliesFrom());
                    double to = i + 1 < inSpan.size() ? x(inSpan.get(i + 1).appliesFrom()) : RIGHT;
                    drawn.add(target(value.doubleValue(), from, to));
                }
            }
            return drawn;
        }

        private ChartTarget target(double value, double from, double to) {
            double width = Math.abs(value) * indicator.tolerance().doubleValue() / 100;
            double edge = indicator.facts().direction() == Direction.HIGHER_IS_BETTER ? value - width : value + width;
            double top = Math.min(y(value), y(edge));
            return new ChartTarget(
                    figure(from),
                    figure(to),
                    figure(y(value)),
                    figure(top),
                    figure(to - from),
                    figure(Math.abs(y(value) - y(edge))));
        }

        /** The earliest first; of those before the drawing begins only the one that applied when it did. */
        private List<TargetSet> targetsInSpan() {
            List<TargetSet> earliestFirst = indicator.targets().stream()
                    .filter(target ->
                            !target.replaced() && !target.appliesFrom().isAfter(span.last()))
                    .sorted(java.util.Comparator.comparing(TargetSet::appliesFrom))
                    .collect(Collectors.toCollection(ArrayList::new));
            while (earliestFirst.size() > 1
                    && !earliestFirst.get(1).appliesFrom().isAfter(span.first())) {
                earliestFirst.remove(0);
            }
            return earliestFirst;
        }

        private List<String> line() {
            List<String> pieces = new ArrayList<>();
            StringBuilder piece = new StringBuilder();
            for (PeriodRead read : readings) {
                if (read.value() == null) {
                    close(piece, pieces);
                } else {
                    piece.append(figure(x(read.period().last())))
                            .append(',')
                            .append(figure(y(read.value().doubleValue())))
                            .append(' ');
                }
            }
            close(piece, pieces);
            return pieces;
        }

        private static void close(StringBuilder piece, List<String> pieces) {
            if (piece.length() > 0) {
                pieces.add(piece.toString().strip());
                piece.setLength(0);
            }
        }

        private List<ChartPoint> points() {
            return readings.stream().map(this::point).toList();
        }

        private ChartPoint point(PeriodRead read) {
            BigDecimal value = read.value();
            double x = x(read.period().last());
            double y = value == null ? BOTTOM : y(value.doubleValue());
            String kind = value == null ? "unpublished" : read.rag().name().toLowerCase(Locale.ROOT);
            String words = Wording.of(
                    "indicators.chart.point", read.period().inWords(), said(read), Colours.inWords(read.rag()));
            return new ChartPoint(figure(x), figure(y), kind, words, shape(kind, x, y));
        }

        /** Round is green, a triangle amber, a square red, a ring not rated, a cross not published. */
        private static String shape(String kind, double x, double y) {
            return switch (kind) {
                case "amber" -> at(x, y, "M%s %sm0 -7l7 12h-14z");
                case "red" -> at(x, y, "M%s %sm-5.5 -5.5h11v11h-11z");
                case "unpublished" -> at(x, y, "M%s %sm-4 -4l8 8m0 -8l-8 8");
                default -> at(x, y, "M%s %sm-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z");
            };
        }

        private static String at(double x, double y, String path) {
            return path.formatted(figure(x), figure(y));
        }

        private double x(LocalDate day) {
            return LEFT + (RIGHT - LEFT) * span.shareOf(day);
        }

        private double y(double value) {
            double share = (value - scale.from()) / (scale.to() - scale.from());
            return BOTTOM - (BOTTOM - TOP) * Math.max(0, Math.min(1, share));
        }
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    public int getWidth() {
        return WIDTH;
    }

    public int getHeight() {
        return HEIGHT;
    }

    public int getLeft() {
        return LEFT;
    }

    public int getRight() {
        return RIGHT;
    }

    public int getBottom() {
        return BOTTOM;
    }
}
