package uk.redress.web.programme.picture;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.CalendarPeriod;
import uk.redress.clock.InWords;
import uk.redress.clock.TimeColumns;
import uk.redress.improvement.ActionRow;
import uk.redress.improvement.picture.Dependency;
import uk.redress.web.programme.picture.TimelineRow.Bar;
import uk.redress.web.programme.picture.TimelineRow.Note;
import uk.redress.web.shell.Wording;

/** What is needed while one piece of the timeline is drawn. */
final class TimelinePiece {

    /** A day is drawn at least this wide, so that it is seen. */
    private static final double LEAST_WIDTH = 4;

    /** How wide a letter of a note is, about. */
    private static final double LETTER = 6.2;

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.UK);

    private final TimelineLayout layout;
    private final String title;
    private final List<ActionRow> actions;
    private final List<Dependency> needs;
    private final TimeColumns columns;
    private final LocalDate today;
    private final Map<String, Integer> places = new HashMap<>();

    TimelinePiece(
            TimelineLayout layout,
            String title,
            List<ActionRow> actions,
            List<Dependency> needs,
            TimeColumns columns,
            LocalDate today) {
        this.layout = layout;
        this.title = title;
        this.actions = actions;
        this.columns = columns;
        this.today = today;
        actions.forEach(row -> places.put(row.reference(), places.size()));
        this.needs =
                needs.stream().filter(need -> places.containsKey(need.action())).toList();
    }

    TimelineDrawing drawn() {
        return new TimelineDrawing(
                layout,
                title,
                marks(),
                columns.holds(today) ? figure((start(today) + end(today)) / 2) : null,
                actions.stream().map(this::row).toList(),
                lines());
    }

    private List<TimelineColumn> marks() {
        List<TimelineColumn> marks = new ArrayList<>();
        String before = "";
        for (CalendarPeriod column : columns.columns()) {
            String year = column.length() == CalendarPeriod.Length.YEAR
                    ? ""
                    : String.valueOf(column.first().getYear());
            marks.add(new TimelineColumn(
                    figure(start(column.first())),
                    figure((start(column.first()) + end(column.last())) / 2),
                    column.length() == CalendarPeriod.Length.YEAR ? column.inWords() : MONTH.format(column.first()),
                    year.equals(before) ? "" : year));
            before = year;
        }
        return marks;
    }

    private TimelineRow row(ActionRow action) {
        LocalDate due = action.dueOn();
        LocalDate first = action.isMoved() ? action.firstDueOn() : null;
        LocalDate from = action.startsOn() == null ? (first == null ? due : first) : action.startsOn();
        LocalDate to = first != null && due != null && first.isBefore(due) ? first : due;
        return new TimelineRow(
                action.reference(),
                action.number(),
                shortened(action.text()),
                action.rated().rating().name(),
                words(action),
                top(action),
                top(action) + layout.words(),
                top(action) + layout.bars() - TimelineLayout.BAR / 2,
                from == null || to == null ? null : bar(from, to),
                first == null || due == null || !first.isBefore(due) ? null : bar(first, due),
                first == null ? null : figure(end(first)),
                note(action, from, to));
    }

    private int top(ActionRow action) {
        return TimelineLayout.HEAD + place(action.reference()) * layout.row();
    }

    private int place(String reference) {
        return places.getOrDefault(reference, 0);
    }

    private Bar bar(LocalDate from, LocalDate to) {
        double x = start(from);
        return new Bar(figure(x), figure(Math.max(LEAST_WIDTH, end(to) - x)));
    }

    /** What it has no day for is said; what it waits for is, where that is drawn elsewhere. */
    private @Nullable Note note(ActionRow action, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (to == null) {
            double x = from == null ? layout.left() + 6 : start(from) + 6;
            return new Note(figure(x), "instead", Wording.of("timeline.noEnd"));
        }
        List<String> elsewhere = needs.stream()
                .filter(need -> need.action().equals(action.reference()) && !places.containsKey(need.needs()))
                .map(Dependency::number)
                .toList();
        if (elsewhere.isEmpty() || from == null) {
            return null;
        }
        String words = Wording.of("timeline.after", String.join(", ", elsewhere));
        LocalDate last = action.dueOn() == null ? to : action.dueOn();
        double room = words.length() * LETTER + 6;
        return start(from) - layout.left() < room
                ? new Note(figure(Math.min(end(last), layout.right() - room) + 6), "behind", words)
                : new Note(figure(start(from) - 6), "before", words);
    }

    private String words(ActionRow action) {
        return Wording.of(
                "timeline.words",
                action.number(),
                action.text(),
                Wording.of("rating." + action.rated().rating()),
                action.rated().because(),
                day(action.startsOn(), "timeline.noStart"),
                day(action.dueOn(), "timeline.noEnd"),
                action.isMoved() && action.firstDueOn() != null
                        ? Wording.of("timeline.firstPlanned", InWords.date(action.firstDueOn()))
                        : "");
    }

    private static String day(@Nullable LocalDate day, String otherwise) {
        return day == null ? Wording.of(otherwise) : InWords.date(day);
    }

    /** From the end of what is waited for, around the bars, to the start of what waits. */
    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Dependency need : needs) {
            ActionRow waits = drawn(need.action());
            ActionRow awaited = drawn(need.needs());
            if (waits != null && awaited != null && waits.dueOn() != null && awaited.dueOn() != null) {
                lines.add(line(awaited, waits));
            }
        }
        return lines;
    }

    private @Nullable ActionRow drawn(String reference) {
        return places.containsKey(reference) ? actions.get(place(reference)) : null;
    }

    private String line(ActionRow awaited, ActionRow waits) {
        double fromX = end(Objects.requireNonNull(awaited.dueOn()));
        LocalDate start = waits.startsOn() == null ? Objects.requireNonNull(waits.dueOn()) : waits.startsOn();
        double toX = start(start);
        double fromY = middle(awaited);
        double toY = middle(waits);
        double turnX = Math.min(fromX + 7, layout.right());
        double between = toY > fromY ? toY - layout.row() / 2.0 : toY + layout.row() / 2.0;
        return String.format(
                Locale.ROOT,
                "M%.1f %.1fH%.1fV%.1fH%.1fV%.1fH%.1f",
                fromX,
                fromY,
                turnX,
                between,
                toX - 9,
                toY,
                toX - 1);
    }

    private double middle(ActionRow action) {
        return top(action) + layout.bars();
    }

    private String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        if (line.length() <= layout.mostLetters()) {
            return line;
        }
        int space = line.lastIndexOf(' ', layout.mostLetters() - 1);
        return line.substring(0, space < layout.mostLetters() / 2 ? layout.mostLetters() - 1 : space) + "…";
    }

    private double start(LocalDate day) {
        return layout.left() + (layout.right() - layout.left()) * columns.startOf(day);
    }

    private double end(LocalDate day) {
        return layout.left() + (layout.right() - layout.left()) * columns.endOf(day);
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
