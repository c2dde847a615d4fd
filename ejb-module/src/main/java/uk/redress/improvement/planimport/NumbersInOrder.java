package uk.redress.improvement.planimport;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.redress.tables.Tidy;

/** The numbers of a plan, row after row: kept as they are written, unless that would give two actions the same one. */
final class NumbersInOrder {

    /** A number, and what there is to say of it. */
    record Numbered(String number, List<Note> notes) {}

    private static final Pattern PARTS = Pattern.compile("(.*?)(\\d+)");

    private final Set<String> taken;
    private final Set<String> written;
    private @Nullable String before;

    /** @param all the numbers of the whole file, none of which is given to another row */
    NumbersInOrder(Set<String> takenInPlan, List<String> all) {
        this.taken = new HashSet<>(takenInPlan);
        this.written = new HashSet<>(all);
    }

    Numbered next(String cell) {
        String number = Tidy.text(cell).replace('\n', ' ').replaceAll("\\.$", "");
        if (number.isEmpty()) {
            String free = free("%d", 1);
            return numbered(
                    free, NoteKind.NUMBER_MISSING, "The plan gives it no number. It was numbered %s.".formatted(free));
        }
        if (taken.contains(number)) {
            return ten(number)
                    ? numbered(
                            number + "0",
                            NoteKind.NUMBER_CUT,
                            "“%s” comes after %s: a spreadsheet has cut the last 0. It was read as %s0."
                                    .formatted(number, before, number))
                    : doubled(number);
        }
        List<Note> notes = outOfOrder(number);
        taken.add(number);
        before = number;
        return new Numbered(number, notes);
    }

    private Numbered doubled(String number) {
        String other = free(number.replace("%", "%%") + " (%d)", 2);
        return numbered(
                other,
                NoteKind.NUMBER_DOUBLE,
                "Another action has the number %s already. This one was numbered %s.".formatted(number, other));
    }

    private Numbered numbered(String number, NoteKind kind, String words) {
        taken.add(number);
        before = number;
        return new Numbered(number, List.of(new Note(PlanColumn.NUMBER, kind, words)));
    }

    private String free(String pattern, int from) {
        int i = from;
        while (taken.contains(pattern.formatted(i)) || written.contains(pattern.formatted(i))) {
            i++;
        }
        return pattern.formatted(i);
    }

    /** After 1.9 a second 1.1 can only be 1.10. */
    private boolean ten(String number) {
        return number.matches(".*\\.\\d*[1-9]")
                && before != null
                && !taken.contains(number + "0")
                && !written.contains(number + "0")
                && follows(before, number + "0");
    }

    private List<Note> outOfOrder(String number) {
        if (before == null) {
            return List.of();
        }
        Matcher last = PARTS.matcher(before);
        Matcher now = PARTS.matcher(number);
        if (!last.matches()
                || !now.matches()
                || !Objects.equals(last.group(1), now.group(1))
                || follows(before, number)) {
            return List.of();
        }
        return List.of(new Note(
                PlanColumn.NUMBER,
                NoteKind.NUMBER_OUT_OF_ORDER,
                "%s comes straight after %s.".formatted(number, before)));
    }

    private static boolean follows(String before, String number) {
        Matcher last = PARTS.matcher(before);
        Matcher now = PARTS.matcher(number);
        return last.matches()
                && now.matches()
                && last.group(1).equals(now.group(1))
                && Long.parseLong(now.group(2)) == Long.parseLong(last.group(2)) + 1;
    }
}
