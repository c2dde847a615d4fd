package uk.redress.improvement.planimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.redress.tables.Table;

class JudgeOfPlansTest {

    private static final List<String> HEADINGS =
            List.of("No.", "Theme", "What we will do", "By when", "Lead officer", "Notes of the clerk");
    private static final KnownPlan PLAN = new KnownPlan(LocalDate.of(2024, 6, 1), Map.of());

    @Test
    void columns_are_known_by_what_councils_call_them() {
        assertThat(JudgeOfPlans.columns(List.of(
                        "REF",
                        "AREA",
                        "SECTION",
                        "ACTION",
                        "START DATE",
                        "END DATE",
                        "SRO (Lead)",
                        "RESOURCES",
                        "MEASURE",
                        "IMPACT",
                        "PROGRESS")))
                .hasSize(11)
                .containsEntry(PlanColumn.WORKSTREAM, 1)
                .containsEntry(PlanColumn.LEAD, 6);
        assertThat(JudgeOfPlans.columns(HEADINGS))
                .containsOnlyKeys(
                        PlanColumn.NUMBER, PlanColumn.WORKSTREAM, PlanColumn.ACTION, PlanColumn.END, PlanColumn.LEAD);
        assertThat(JudgeOfPlans.columns(List.of(
                        "Ref No",
                        "Objective",
                        "Key Actions",
                        "Success Measures",
                        "Responsible Officer",
                        "Timescale",
                        "RAG")))
                .containsOnlyKeys(
                        PlanColumn.NUMBER,
                        PlanColumn.PRIORITY,
                        PlanColumn.ACTION,
                        PlanColumn.MEASURE,
                        PlanColumn.LEAD,
                        PlanColumn.END,
                        PlanColumn.STATUS);
    }

    @Test
    void a_row_comes_in_with_every_reading_of_its_cells() {
        RowRead row = read(
                        Corrections.NONE, row(2, "1.1", "Voice", "Ask children what they think", "Sept 24", "QT", "x"))
                .get(0);

        assertThat(row.fate()).isEqualTo(Fate.COMES_IN);
        assertThat(row.cell(PlanColumn.END).written()).isEqualTo("Sept 24");
        assertThat(row.cell(PlanColumn.END).read()).isEqualTo("30 September 2024");
        assertThat(row.cell(PlanColumn.END).notes()).extracting(Note::kind).containsExactly(NoteKind.MONTH_ONLY);
        assertThat(row.cell(PlanColumn.RESOURCES).read()).isEqualTo("to be confirmed");
        assertThat(row.draft()).isNotNull();
    }

    @Test
    void an_empty_workstream_is_that_of_the_row_above() {
        List<RowRead> rows = read(
                Corrections.NONE,
                row(2, "1", "", "First", "1 Sept 24", "QT"),
                row(3, "2", "Voice", "Second", "1 Sept 24", "QT"),
                row(4, "3", "", "Third", "1 Sept 24", "QT"));

        assertThat(rows).extracting(RowRead::workstream).containsExactly("Without a workstream", "Voice", "Voice");
        assertThat(rows.get(2).assumed()).extracting(Note::kind).contains(NoteKind.WORKSTREAM_FROM_ABOVE);
    }

    @Test
    void a_row_that_says_nothing_to_be_done_waits() {
        RowRead row = read(Corrections.NONE, row(2, "1", "Voice", "", "1 Sept 24", "QT"))
                .get(0);

        assertThat(row.fate()).isEqualTo(Fate.WAITS);
        assertThat(row.draft()).isNull();
        assertThat(row.waiting()).extracting(Note::kind).containsExactly(NoteKind.NO_ACTION);
    }

    @Test
    void a_text_too_long_for_an_action_waits_and_is_never_cut() {
        RowRead row = read(Corrections.NONE, row(2, "1", "Voice", "x".repeat(4_001), "1 Sept 24", "QT"))
                .get(0);

        assertThat(row.waiting()).extracting(Note::kind).containsExactly(NoteKind.TOO_LONG);
    }

    @Test
    void what_is_typed_is_read_like_a_cell_and_both_are_shown() {
        Corrections typed = Corrections.NONE.with(2, Map.of(PlanColumn.END, "Oct 24"));
        RowRead row =
                read(typed, row(2, "1", "Voice", "Ask", "when it suits", "QT")).get(0);

        assertThat(row.fate()).isEqualTo(Fate.COMES_IN);
        assertThat(row.cell(PlanColumn.END).written()).isEqualTo("when it suits");
        assertThat(row.cell(PlanColumn.END).typed()).isEqualTo("Oct 24");
        assertThat(row.cell(PlanColumn.END).read()).isEqualTo("31 October 2024");
        assertThat(row.notes())
                .extracting(Note::words)
                .contains("The file has “when it suits”; somebody wrote “Oct 24” instead.");
    }

    @Test
    void an_end_before_the_start_that_was_put_right_is_remembered() {
        Corrections typed = Corrections.NONE.with(2, Map.of(PlanColumn.START, "1 July 24"));
        RowRead row = new JudgeOfPlans(
                        Map.of(PlanColumn.ACTION, 0, PlanColumn.START, 1, PlanColumn.END, 2), typed, PLAN)
                .read(List.of(new Table.Row(2, List.of("Ask", "Aug 24", "31 July 24"))))
                .get(0);

        assertThat(row.fate()).isEqualTo(Fate.COMES_IN);
        assertThat(row.notes()).extracting(Note::kind).contains(NoteKind.ORDER_CORRECTED);
    }

    @Test
    void a_row_may_be_left_out_with_the_reason_and_takes_no_number() {
        List<RowRead> rows = read(
                Corrections.NONE.withLeftOut(2, "A heading."),
                row(2, "1", "Voice", "", "", ""),
                row(3, "1", "Voice", "Ask", "1 Sept 24", "QT"));

        assertThat(rows).extracting(RowRead::fate).containsExactly(Fate.LEFT_OUT, Fate.COMES_IN);
        assertThat(rows.get(1).number()).isEqualTo("1");
    }

    @Test
    void the_same_file_once_more_brings_nothing_twice() {
        KnownPlan again = new KnownPlan(PLAN.startsOn(), Map.of("1", "Ask"));
        List<RowRead> rows = new JudgeOfPlans(JudgeOfPlans.columns(HEADINGS), Corrections.NONE, again)
                .read(List.of(
                        row(2, "1", "Voice", "Ask", "1 Sept 24", "QT"),
                        row(3, "2", "Voice", "Tell", "1 Sept 24", "QT")));

        assertThat(rows).extracting(RowRead::fate).containsExactly(Fate.THERE_ALREADY, Fate.COMES_IN);
    }

    private static List<RowRead> read(Corrections corrections, Table.Row... rows) {
        return new JudgeOfPlans(JudgeOfPlans.columns(HEADINGS), corrections, PLAN).read(List.of(rows));
    }

    private static Table.Row row(int number, String... cells) {
        return new Table.Row(number, List.of(cells));
    }
}
