package uk.redress.web.programme.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.TimeColumns;
import uk.redress.improvement.ActionRow;
import uk.redress.improvement.picture.Dependency;

/**
 * Actions against time as a drawing: a row for each, a column for each month, a line for today, and lines from what is
 * waited for to what waits. A workstream with many actions is drawn in several pieces, each of which fits a page.
 */
public record TimelineDrawing(
        TimelineLayout layout,
        String title,
        List<TimelineColumn> columns,
        @Nullable String today,
        List<TimelineRow> rows,
        List<String> needs) {

    private static final int MOST_ROWS = 18;

    static List<TimelineDrawing> of(
            TimelineLayout layout, List<ActionRow> actions, List<Dependency> needs, LocalDate today) {
        List<LocalDate> days = actions.stream()
                .flatMap(row -> Stream.of(row.startsOn(), row.firstDueOn(), row.dueOn()))
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        if (days.isEmpty()) {
            return List.of();
        }
        TimeColumns columns = TimeColumns.over(days.get(0), days.get(days.size() - 1), layout.mostColumns());
        List<TimelineDrawing> drawings = new ArrayList<>();
        byWorkstream(actions).forEach((title, rows) -> {
            for (int from = 0; from < rows.size(); from += MOST_ROWS) {
                List<ActionRow> piece = rows.subList(from, Math.min(rows.size(), from + MOST_ROWS));
                drawings.add(new TimelinePiece(layout, title, piece, needs, columns, today).drawn());
            }
        });
        return drawings;
    }

    private static Map<String, List<ActionRow>> byWorkstream(List<ActionRow> actions) {
        Map<String, List<ActionRow>> streams = new LinkedHashMap<>();
        actions.forEach(row -> streams.computeIfAbsent(row.workstream(), title -> new ArrayList<>())
                .add(row));
        return streams;
    }

    public String getName() {
        return layout.name();
    }

    public int getWidth() {
        return layout.width();
    }

    public int getHeight() {
        return TimelineLayout.HEAD + rows.size() * layout.row() + 8;
    }

    public int getRight() {
        return layout.right();
    }

    /** Where the word for the rating ends. */
    public int getWordsEnd() {
        return layout.isWide() ? layout.left() - 12 : layout.right();
    }

    public int getLabelAt() {
        return layout.isWide() ? 58 : 48;
    }

    public int getRowHeight() {
        return layout.row();
    }

    public int getBarHeight() {
        return TimelineLayout.BAR;
    }
}
