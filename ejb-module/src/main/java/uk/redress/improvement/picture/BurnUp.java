package uk.redress.improvement.picture;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.CalendarPeriod;
import uk.redress.clock.TimeColumns;

/**
 * How many actions of a plan a board has accepted by the end of each month, against how many were to be done by then.
 *
 * @param withoutDay how many have no last day, and so are in no line of what was planned
 */
public record BurnUp(List<Point> points, long withoutDay) implements Serializable {

    private static final int MOST = 30;

    /**
     * @param inPlan how many were part of the plan
     * @param firstPlanned how many were to be done by then as they were first planned
     * @param planned the same by the days that were approved since
     * @param accepted how many a board had accepted; null for what has not come yet
     */
    public record Point(
            CalendarPeriod period,
            long inPlan,
            long firstPlanned,
            long planned,
            @Nullable Long accepted) implements Serializable {}

    /** @param from when the plan begins */
    static BurnUp of(Collection<ActionCourse> actions, LocalDate from, LocalDate today) {
        List<ActionCourse> still =
                actions.stream().filter(ActionCourse::isStillInPlan).toList();
        LocalDate last = still.stream()
                .flatMap(action -> Stream.of(action.dueOn(), action.firstDueOn()))
                .filter(Objects::nonNull)
                .reduce(today, (one, other) -> one.isAfter(other) ? one : other);
        TimeColumns columns = TimeColumns.over(from.isAfter(today) ? today : from, last, MOST);
        return new BurnUp(
                columns.columns().stream()
                        .map(period -> point(period, actions, still, today))
                        .toList(),
                still.stream().filter(action -> action.dueOn() == null).count());
    }

    private static Point point(
            CalendarPeriod period, Collection<ActionCourse> all, List<ActionCourse> still, LocalDate today) {
        LocalDate end = period.last();
        LocalDate known = end.isAfter(today) ? today : end;
        return new Point(
                period,
                all.stream().filter(action -> action.isInPlanOn(end)).count(),
                still.stream()
                        .filter(action -> ActionCourse.isBy(action.firstDueOn(), end))
                        .count(),
                still.stream()
                        .filter(action -> ActionCourse.isBy(action.dueOn(), end))
                        .count(),
                period.first().isAfter(today)
                        ? null
                        : all.stream()
                                .filter(action -> action.isAcceptedOn(known))
                                .count());
    }

    /** The last month that has come. */
    public Point now() {
        return points.stream()
                .filter(point -> point.accepted() != null)
                .reduce((earlier, later) -> later)
                .orElse(points.get(0));
    }
}
