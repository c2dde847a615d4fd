package uk.redress.improvement.planimport;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.InWords;
import uk.redress.improvement.ActionDraft;
import uk.redress.improvement.Resources;
import uk.redress.kernel.TextLength;
import uk.redress.tables.HeadingNames;
import uk.redress.tables.Table;
import uk.redress.tables.Tidy;

/** Reads the rows of a plan from the first to the last, and says of each cell how it was read. Changes nothing. */
final class JudgeOfPlans {

    static final String NO_WORKSTREAM = "Without a workstream";

    private final Map<PlanColumn, Integer> columns;
    private final Corrections corrections;
    private final KnownPlan plan;
    private String workstreamAbove = "";

    JudgeOfPlans(Map<PlanColumn, Integer> columns, Corrections corrections, KnownPlan plan) {
        this.columns = columns;
        this.corrections = corrections;
        this.plan = plan;
    }

    /** The first proposal, from the headings. */
    static Map<PlanColumn, Integer> columns(List<String> headings) {
        return HeadingNames.recognise(headings, PlanColumn.class, PlanColumn::names);
    }

    List<RowRead> read(List<Table.Row> rows) {
        workstreamAbove = "";
        NumbersInOrder numbers = new NumbersInOrder(
                plan.actions().keySet(),
                rows.stream().map(row -> cell(row, PlanColumn.NUMBER)).toList());
        return rows.stream().map(row -> read(row, numbers)).toList();
    }

    private RowRead read(Table.Row row, NumbersInOrder numbers) {
        String because = corrections.leftOut().get(row.number());
        if (because != null) {
            return leftOut(row, because);
        }
        String number = cell(row, PlanColumn.NUMBER);
        String text = cell(row, PlanColumn.ACTION);
        Optional<String> same = plan.actions().entrySet().stream()
                .filter(action -> Tidy.key(action.getValue()).equals(Tidy.key(text)))
                .map(Map.Entry::getKey)
                .findFirst();
        if (same.isPresent()) {
            return thereAlready(row, number, same.get());
        }
        return new Reading(row).read(numbers.next(number));
    }

    private RowRead leftOut(Table.Row row, String because) {
        return without(row, Fate.LEFT_OUT, cell(row, PlanColumn.NUMBER), because, List.of());
    }

    private RowRead thereAlready(Table.Row row, String number, String inPlan) {
        return without(
                row,
                Fate.THERE_ALREADY,
                number,
                null,
                List.of(new Note(
                        PlanColumn.ACTION,
                        NoteKind.THERE_ALREADY,
                        "The plan has this action under the number %s already. It does not come in again."
                                .formatted(inPlan))));
    }

    private RowRead without(Table.Row row, Fate fate, String number, @Nullable String because, List<Note> notes) {
        List<CellRead> cells = Arrays.stream(PlanColumn.values())
                .map(column ->
                        new CellRead(column, written(row, column), corrections.of(row.number(), column), "", List.of()))
                .toList();
        return new RowRead(row.number(), fate, number, "", null, null, List.of(), "", false, because, cells, notes);
    }

    private String written(Table.Row row, PlanColumn column) {
        return row.cell(columns.getOrDefault(column, -1));
    }

    /** What was typed where somebody typed something, else what is written. */
    private String cell(Table.Row row, PlanColumn column) {
        String typed = corrections.of(row.number(), column);
        return Tidy.text(typed == null ? written(row, column) : typed);
    }

    /** One row, while it is read. */
    private final class Reading {

        private final Table.Row row;
        private final List<Note> notes = new ArrayList<>();
        private final Map<PlanColumn, String> inWords = new EnumMap<>(PlanColumn.class);

        private Reading(Table.Row row) {
            this.row = row;
            for (PlanColumn column : PlanColumn.values()) {
                inWords.put(column, cell(row, column));
            }
        }

        private RowRead read(NumbersInOrder.Numbered number) {
            corrected();
            notes.addAll(number.notes());
            String workstream = workstream();
            StartAndEnd days = StartAndEnd.read(said(PlanColumn.START), said(PlanColumn.END), plan.startsOn());
            LeadsInCell leads = LeadsInCell.read(said(PlanColumn.LEAD));
            ResourcesInCell resources = ResourcesInCell.read(said(PlanColumn.RESOURCES));
            SaidComplete complete = SaidComplete.read(said(PlanColumn.PROGRESS), said(PlanColumn.STATUS));
            Stream.of(days.notes(), leads.notes(), resources.notes(), complete.notes())
                    .forEach(notes::addAll);
            orderCorrected(days);
            mustHaveAnAction();
            mustFit();
            String support = Stream.of(leads.support(), said(PlanColumn.SUPPORT))
                    .filter(Objects::nonNull)
                    .filter(name -> !name.isEmpty())
                    .collect(Collectors.joining(", "));
            boolean waits = notes.stream().anyMatch(note -> note.kind().isWaiting());
            ActionDraft draft = waits ? null : draft(days, leads.lead(), support, resources.resources());
            inWords.put(PlanColumn.NUMBER, number.number());
            inWords.put(PlanColumn.WORKSTREAM, workstream);
            inWords.put(PlanColumn.START, day(days.start()));
            inWords.put(PlanColumn.END, day(days.end()));
            inWords.put(PlanColumn.LEAD, leads.lead());
            inWords.put(PlanColumn.SUPPORT, support);
            inWords.put(PlanColumn.RESOURCES, resources.inWords());
            return new RowRead(
                    row.number(),
                    waits ? Fate.WAITS : Fate.COMES_IN,
                    number.number(),
                    workstream,
                    said(PlanColumn.PRIORITY).isEmpty() ? null : said(PlanColumn.PRIORITY),
                    draft,
                    days.phases(),
                    progress(),
                    complete.said(),
                    null,
                    cells(),
                    List.copyOf(notes));
        }

        private String said(PlanColumn column) {
            return cell(row, column);
        }

        private void corrected() {
            for (PlanColumn column : PlanColumn.values()) {
                String typed = corrections.of(row.number(), column);
                if (typed != null) {
                    note(
                            column,
                            NoteKind.CORRECTED,
                            "The file has %s; somebody wrote %s instead."
                                    .formatted(quoted(written(row, column)), quoted(typed)));
                }
            }
        }

        private String workstream() {
            String said = said(PlanColumn.WORKSTREAM);
            if (!said.isEmpty()) {
                workstreamAbove = said;
                return said;
            }
            if (!workstreamAbove.isEmpty()) {
                note(
                        PlanColumn.WORKSTREAM,
                        NoteKind.WORKSTREAM_FROM_ABOVE,
                        "The cell is empty. It was taken from the row above: %s.".formatted(workstreamAbove));
                return workstreamAbove;
            }
            note(
                    PlanColumn.WORKSTREAM,
                    NoteKind.NO_WORKSTREAM,
                    "The plan gives no workstream. It comes in without one.");
            return NO_WORKSTREAM;
        }

        /** The order of the days was wrong in the file, and somebody put it right. */
        private void orderCorrected(StartAndEnd now) {
            boolean typed = corrections.of(row.number(), PlanColumn.START) != null
                    || corrections.of(row.number(), PlanColumn.END) != null;
            if (typed && !isOutOfOrder(now.notes())) {
                StartAndEnd before =
                        StartAndEnd.read(written(row, PlanColumn.START), written(row, PlanColumn.END), plan.startsOn());
                before.notes().stream()
                        .filter(note -> note.kind() == NoteKind.ENDS_BEFORE_START)
                        .forEach(note -> note(
                                PlanColumn.END,
                                NoteKind.ORDER_CORRECTED,
                                "In the file it ended on %s, before it started on %s."
                                        .formatted(day(before.end()), day(before.start()))));
            }
        }

        private static boolean isOutOfOrder(List<Note> notes) {
            return notes.stream().anyMatch(note -> note.kind() == NoteKind.ENDS_BEFORE_START);
        }

        private void mustHaveAnAction() {
            if (said(PlanColumn.ACTION).isEmpty()) {
                note(
                        PlanColumn.ACTION,
                        NoteKind.NO_ACTION,
                        "The row says nothing to be done. Write it, or leave the row out.");
            }
        }

        private void mustFit() {
            for (PlanColumn column : PlanColumn.values()) {
                int length = said(column).length();
                if (length > column.room().most()) {
                    note(
                            column,
                            NoteKind.TOO_LONG,
                            "It has %,d characters, and there is room for %,d. Shorten it; the whole text is kept as it was written."
                                    .formatted(length, column.room().most()));
                }
            }
        }

        private ActionDraft draft(StartAndEnd days, String lead, String support, Resources resources) {
            return new ActionDraft(
                    said(PlanColumn.ACTION),
                    lead,
                    null,
                    support,
                    said(PlanColumn.PARTNER),
                    days.start(),
                    days.end(),
                    resources,
                    said(PlanColumn.MEASURE),
                    said(PlanColumn.BASELINE),
                    said(PlanColumn.TARGET),
                    said(PlanColumn.IMPACT),
                    said(PlanColumn.RISKS));
        }

        private String progress() {
            return Stream.of(said(PlanColumn.STATUS), said(PlanColumn.PROGRESS))
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining("\n"));
        }

        private List<CellRead> cells() {
            return Arrays.stream(PlanColumn.values())
                    .map(column -> new CellRead(
                            column,
                            written(row, column),
                            corrections.of(row.number(), column),
                            inWords.getOrDefault(column, ""),
                            notes.stream()
                                    .filter(note -> note.column() == column)
                                    .toList()))
                    .toList();
        }

        private void note(PlanColumn column, NoteKind kind, String words) {
            notes.add(new Note(column, kind, words));
        }
    }

    private static String quoted(String text) {
        String shown = text.length() > TextLength.LINE.most() ? text.substring(0, TextLength.LINE.most()) + "…" : text;
        return shown.isEmpty() ? "nothing" : "“" + shown + "”";
    }

    private static String day(java.time.@Nullable LocalDate day) {
        return day == null ? "" : InWords.date(day);
    }
}
