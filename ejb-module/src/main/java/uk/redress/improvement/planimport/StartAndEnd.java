package uk.redress.improvement.planimport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.InWords;
import uk.redress.tables.Tidy;

/**
 * The first and the last day of an action, out of two cells that are read together: what one leaves out, the other often
 * has.
 *
 * @param phases those of the end, where the plan gives several days
 */
record StartAndEnd(@Nullable LocalDate start, @Nullable LocalDate end, List<Phase> phases, List<Note> notes) {

    private static final Pattern NOTHING = Pattern.compile(
            "(?i)|[-–—?.]+|n/?a|none|tbc|tbd|to be (?:confirmed|agreed|decided|determined)|not known|unknown");
    private static final Pattern NO_DAY = Pattern.compile(
            "(?i)on-?going.*|continuous(?:ly)?|continual|rolling.*|in progress|underway|under way|immediate(?:ly)?|asap"
                    + "|as soon as possible|daily|weekly|monthly|quarterly|annual(?:ly)?|as required|business as usual|bau"
                    + "|long[- ]term|medium[- ]term|short[- ]term|complete[d.]?|done");
    private static final Pattern NO_END =
            Pattern.compile("(?i).*\\b(?:on-?going|from|since|start\\w*|commenc\\w*|begin\\w*|not|after)\\b.*");
    private static final Pattern NO_START =
            Pattern.compile("(?i).*\\b(?:until|by|before|not|end|ends|ended|complet\\w*|after)\\b.*");

    /** @param planStarts decides a year that neither cell gives */
    static StartAndEnd read(String startCell, String endCell, LocalDate planStarts) {
        return new Reading(Tidy.text(startCell), Tidy.text(endCell)).read(planStarts);
    }

    /** While the two are being read. */
    private static final class Reading {

        private final String startCell;
        private final String endCell;
        private final List<Note> notes = new ArrayList<>();

        private Reading(String startCell, String endCell) {
            this.startCell = startCell;
            this.endCell = endCell;
        }

        private StartAndEnd read(LocalDate planStarts) {
            DaysInCell starts = yearsFromEachOther(PlanColumn.START, DaysInCell.in(startCell));
            DaysInCell ends = yearsFromEachOther(PlanColumn.END, DaysInCell.in(endCell));
            if (!starts.isEmpty() && !starts.hasYears()) {
                starts = ends.hasYears() ? yearBefore(starts, ends) : yearOfPlan(PlanColumn.START, starts, planStarts);
            }
            if (!ends.isEmpty() && !ends.hasYears()) {
                ends = starts.hasYears() ? yearAfter(ends, starts) : yearOfPlan(PlanColumn.END, ends, planStarts);
            }
            List<LocalDate> first = days(PlanColumn.START, startCell, starts, NO_START);
            List<LocalDate> last = days(PlanColumn.END, endCell, ends, NO_END);
            LocalDate start = first.stream().min(Comparator.naturalOrder()).orElse(null);
            LocalDate end = last.stream().max(Comparator.naturalOrder()).orElse(null);
            if (start != null && end != null && end.isBefore(start)) {
                note(
                        PlanColumn.END,
                        NoteKind.ENDS_BEFORE_START,
                        "It ends on %s, before it starts on %s. Correct one of the two."
                                .formatted(InWords.date(end), InWords.date(start)));
            }
            return new StartAndEnd(start, end, phases(ends, last), List.copyOf(notes));
        }

        private DaysInCell yearsFromEachOther(PlanColumn column, DaysInCell cell) {
            if (cell.hasYears() || cell.days().stream().noneMatch(DayWritten::hasYear)) {
                return cell;
            }
            List<DayWritten> days = new ArrayList<>(cell.days());
            for (int i = days.size() - 1; i >= 0; i--) {
                days.set(i, yearFrom(column, days, i));
            }
            return cell.with(days);
        }

        private DayWritten yearFrom(PlanColumn column, List<DayWritten> days, int i) {
            DayWritten day = days.get(i);
            if (day.hasYear()) {
                return day;
            }
            int year = Stream.concat(days.subList(i, days.size()).stream(), days.stream())
                    .map(DayWritten::year)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow();
            yearAdded(column, day, year, "as the date beside it");
            return day.in(year);
        }

        private DaysInCell yearBefore(DaysInCell starts, DaysInCell ends) {
            LocalDate end = ends.days().get(ends.days().size() - 1).on(true);
            return end == null
                    ? starts
                    : each(
                            PlanColumn.START,
                            starts,
                            day -> day.notAfter(end, false),
                            "the last one up to the end of the action");
        }

        private DaysInCell yearAfter(DaysInCell ends, DaysInCell starts) {
            LocalDate start = starts.days().get(0).on(false);
            return start == null
                    ? ends
                    : each(
                            PlanColumn.END,
                            ends,
                            day -> day.notBefore(start, true),
                            "the first one from the start of the action on");
        }

        private DaysInCell yearOfPlan(PlanColumn column, DaysInCell cell, LocalDate planStarts) {
            return each(
                    column,
                    cell,
                    day -> day.notBefore(planStarts, column == PlanColumn.END),
                    "the first one from the start of the plan on");
        }

        private DaysInCell each(
                PlanColumn column, DaysInCell cell, java.util.function.UnaryOperator<DayWritten> year, String because) {
            return cell.with(cell.days().stream()
                    .map(day -> {
                        if (day.hasYear()) {
                            return day;
                        }
                        DayWritten whole = year.apply(day);
                        yearAdded(column, day, Objects.requireNonNull(whole.year()), because);
                        return whole;
                    })
                    .toList());
        }

        private void yearAdded(PlanColumn column, DayWritten day, int year, String because) {
            note(
                    column,
                    NoteKind.YEAR_ADDED,
                    "“%s” has no year. It was taken as %d, %s.".formatted(day.text(), year, because));
        }

        private List<LocalDate> days(PlanColumn column, String cell, DaysInCell read, Pattern contrary) {
            if (read.isEmpty()) {
                noDay(column, cell);
                return List.of();
            }
            if (contrary.matcher(read.besides()).matches()) {
                note(
                        column,
                        NoteKind.NO_DATE_IN_IT,
                        "It cannot be told what day “%s” means. Type the day, or leave it empty for none."
                                .formatted(cell));
                return List.of();
            }
            boolean last = column == PlanColumn.END;
            List<LocalDate> days = new ArrayList<>();
            for (DayWritten day : read.days()) {
                LocalDate on = day.on(last);
                if (on == null) {
                    note(
                            column,
                            NoteKind.IMPOSSIBLE_DAY,
                            "“%s” does not exist in the calendar. Correct the day.".formatted(day.text()));
                    return List.of();
                }
                if (day.isMonthOnly()) {
                    month(column, day, on);
                }
                days.add(on);
            }
            remark(column, cell, read, days);
            return days;
        }

        private void month(PlanColumn column, DayWritten day, LocalDate on) {
            String which = column == PlanColumn.END || day.atItsEnd() ? "last" : "first";
            note(
                    column,
                    NoteKind.MONTH_ONLY,
                    "“%s” is a month. Its %s day was taken: %s.".formatted(day.text(), which, InWords.date(on)));
        }

        private void remark(PlanColumn column, String cell, DaysInCell read, List<LocalDate> days) {
            String edge = column == PlanColumn.END ? "last" : "first";
            if (read.isPeriod()) {
                LocalDate on = days.get(column == PlanColumn.END ? 1 : 0);
                note(
                        column,
                        NoteKind.MONTH_ONLY,
                        "“%s” is a period. Its %s day was taken: %s.".formatted(cell, edge, InWords.date(on)));
            } else if (days.size() > 1 && days.stream().distinct().count() == 1) {
                note(column, NoteKind.SAID_TWICE, "“%s” says the same day %d times.".formatted(cell, days.size()));
            } else if (days.size() > 1) {
                note(
                        column,
                        NoteKind.PHASES,
                        column == PlanColumn.END
                                ? "“%s” has %d days. The last of them was taken as the end, and each became a milestone."
                                        .formatted(cell, days.size())
                                : "“%s” has %d days. The first of them was taken as the start."
                                        .formatted(cell, days.size()));
            } else if (!read.besides().isEmpty()) {
                note(
                        column,
                        NoteKind.OTHER_WORDS,
                        "“%s” has words beside the day. The day was taken: %s."
                                .formatted(cell, InWords.date(days.get(0))));
            }
        }

        private void noDay(PlanColumn column, String cell) {
            String edge = column == PlanColumn.END ? "last" : "first";
            NoteKind kind = column == PlanColumn.END ? NoteKind.NO_END : NoteKind.NO_START;
            if (NOTHING.matcher(cell).matches()) {
                note(column, kind, "The plan gives no %s day. It comes in without one.".formatted(edge));
            } else if (NO_DAY.matcher(cell).matches()) {
                note(column, kind, "“%s” is no day. It comes in without a %s day.".formatted(cell, edge));
            } else {
                note(
                        column,
                        NoteKind.NO_DATE_IN_IT,
                        "No date can be read from “%s”. Type the day, for example 31 October 2017, or leave it empty for none."
                                .formatted(cell));
            }
        }

        private static List<Phase> phases(DaysInCell ends, List<LocalDate> days) {
            if (ends.isPeriod() || days.stream().distinct().count() < 2) {
                return List.of();
            }
            return IntStream.range(0, days.size())
                    .mapToObj(i -> new Phase(name(ends.days().get(i).label(), i, days.size()), days.get(i)))
                    .toList();
        }

        private static String name(String label, int index, int of) {
            return label.isEmpty()
                    ? "Part %d of %d".formatted(index + 1, of)
                    : label.substring(0, 1).toUpperCase(java.util.Locale.UK) + label.substring(1);
        }

        private void note(PlanColumn column, NoteKind kind, String words) {
            notes.add(new Note(column, kind, words));
        }
    }
}
