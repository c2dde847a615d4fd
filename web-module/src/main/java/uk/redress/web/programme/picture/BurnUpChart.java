package uk.redress.web.programme.picture;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.CalendarPeriod;
import uk.redress.improvement.picture.BurnUp;
import uk.redress.improvement.picture.BurnUp.Point;

/** What was accepted by the end of each month against what was planned, as lines. */
public record BurnUpChart(List<Level> levels, List<Foot> feet, List<Line> lines) {

    static final int WIDTH = 960;
    static final int HEIGHT = 380;
    private static final int LEFT = 56;
    private static final int RIGHT = WIDTH - 150;
    private static final int TOP = 16;
    private static final int BOTTOM = HEIGHT - 52;
    private static final int LEVELS = 5;
    private static final int MOST_FEET = 12;
    private static final int LABEL_HEIGHT = 18;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yy", Locale.UK);

    public record Level(String y, String label) {}

    public record Foot(String x, String label, boolean minor) {}

    /** @param kind accepted, planned, first or scope: each has a stroke of its own */
    public record Line(String kind, String points, List<Dot> dots, String labelX, String labelY, long last) {}

    public record Dot(String x, String y) {}

    /** Nothing is drawn of an empty plan. */
    static @Nullable BurnUpChart of(BurnUp burnUp) {
        long most = burnUp.points().stream()
                .mapToLong(point -> Math.max(Math.max(point.inPlan(), point.planned()), point.firstPlanned()))
                .max()
                .orElse(0);
        return most == 0 ? null : new Drawing(burnUp.points(), roundedUp(most)).drawn();
    }

    /** The next number that five even steps lead to. */
    private static long roundedUp(long most) {
        long step = Math.max(1, (most + LEVELS - 1) / LEVELS);
        long tenfold = 1;
        while (step > tenfold * 10) {
            tenfold *= 10;
        }
        for (long round : new long[] {1, 2, 5, 10}) {
            if (step <= round * tenfold) {
                return round * tenfold * LEVELS;
            }
        }
        return step * LEVELS;
    }

    private record Drawing(List<Point> points, long top) {

        BurnUpChart drawn() {
            List<Line> lines = new ArrayList<>();
            lines.add(line("scope", Point::inPlan));
            lines.add(line("first", Point::firstPlanned));
            lines.add(line("planned", Point::planned));
            lines.add(line("accepted", Point::accepted));
            return new BurnUpChart(levels(), feet(), apart(lines));
        }

        private List<Level> levels() {
            List<Level> levels = new ArrayList<>();
            for (int i = 0; i <= LEVELS; i++) {
                long level = top * i / LEVELS;
                levels.add(new Level(figure(y(level)), String.valueOf(level)));
            }
            return levels;
        }

        private List<Foot> feet() {
            int every = (points.size() + MOST_FEET - 1) / MOST_FEET;
            List<Foot> feet = new ArrayList<>();
            for (int i = 0; i < points.size(); i += every) {
                feet.add(new Foot(figure(x(i)), label(points.get(i).period()), i / every % 2 == 1));
            }
            return feet;
        }

        private static String label(CalendarPeriod period) {
            return period.length() == CalendarPeriod.Length.YEAR ? period.inWords() : MONTH.format(period.last());
        }

        private Line line(String kind, Function<Point, @Nullable Long> value) {
            StringBuilder path = new StringBuilder();
            List<Dot> dots = new ArrayList<>();
            double lastX = LEFT;
            double lastY = BOTTOM;
            long last = 0;
            for (int i = 0; i < points.size(); i++) {
                Long figure = value.apply(points.get(i));
                if (figure != null) {
                    lastX = x(i);
                    lastY = y(figure);
                    last = figure;
                    path.append(figure(lastX)).append(',').append(figure(lastY)).append(' ');
                    dots.add(new Dot(figure(lastX), figure(lastY)));
                }
            }
            return new Line(kind, path.toString().strip(), dots, figure(lastX + 8), figure(lastY), last);
        }

        /** Labels at the ends of lines keep clear of each other. */
        private static List<Line> apart(List<Line> lines) {
            List<Line> placed = new ArrayList<>();
            for (Line line : lines) {
                double y = Double.parseDouble(line.labelY());
                while (overlaps(placed, line.labelX(), y)) {
                    y += LABEL_HEIGHT;
                }
                placed.add(new Line(line.kind(), line.points(), line.dots(), line.labelX(), figure(y), line.last()));
            }
            return placed;
        }

        private static boolean overlaps(List<Line> placed, String x, double y) {
            return placed.stream()
                    .filter(other -> Math.abs(Double.parseDouble(other.labelX()) - Double.parseDouble(x)) < 120)
                    .anyMatch(other -> Math.abs(Double.parseDouble(other.labelY()) - y) < LABEL_HEIGHT);
        }

        private double x(int i) {
            return points.size() == 1 ? LEFT : LEFT + (double) (RIGHT - LEFT) * i / (points.size() - 1);
        }

        private double y(long value) {
            return BOTTOM - (double) (BOTTOM - TOP) * value / top;
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
