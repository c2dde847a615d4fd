package uk.redress.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import uk.redress.clock.CalendarPeriod;
import uk.redress.kernel.Refused;
import uk.redress.tables.Table;

/** What becomes of the rows of a table before anybody accepts it. */
class JudgingTablesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Path REAL_FOLDER = Path.of("..", "..", "shared", "data");
    private static final KnownIndicators NOTHING = new KnownIndicators(Map.of(), Map.of(), Map.of(), Map.of());
    private static final String HEADINGS = "Ref,Indicator,Period,Value,Unit,Target,Direction,Source note\n";

    @TempDir
    Path folder;

    @Test
    void what_is_not_known_is_defined_by_its_first_row() throws IOException {
        List<ReadRow> rows = judged("""
                ,Visits in time,2026-08,80,%,90,higher is better,sheet
                ,Visits in time,2026-09,82,%,90,higher is better,sheet
                """, NOTHING);

        assertThat(rows).extracting(row -> row.fate).containsExactly(RowFate.NEW_INDICATOR, RowFate.READING);
        assertThat(rows.get(0).remarks)
                .contains(
                        "Taken to be read monthly, by its period.",
                        "A reference is made when the table is accepted.",
                        "A target of 90 is set from 1 August 2026: the row does not say from when it applies.");
        assertThat(rows.get(1).target).isNull();
        assertThat(rows.get(1).remarks).containsExactly("Of the indicator that row 2 defines.");
    }

    @Test
    void a_blank_figure_is_one_that_was_not_published() throws IOException {
        ReadRow row = judged(",Reports shared,2026-09,,%,90,higher is better,\n", NOTHING)
                .get(0);

        assertThat(row.fate).isEqualTo(RowFate.NEW_INDICATOR);
        assertThat(row.value).isNull();
        assertThat(row.shown().understood()).isEqualTo("Reports shared: not published in September 2026");
    }

    @Test
    void what_cannot_be_assumed_holds_the_row_and_says_why() throws IOException {
        List<ReadRow> rows = judged("""
                ,,2026-09,80,%,,higher is better,
                ,Without a period,,80,%,,higher is better,
                ,Next year,2027-03,80,%,,higher is better,
                ,In words,2026-09,about forty,%,,higher is better,
                ,No direction,2026-09,80,%,,,
                A/B,Odd reference,2026-09,80,%,,higher is better,
                """, NOTHING);

        assertThat(rows).allMatch(row -> row.fate == RowFate.HELD);
        assertThat(rows)
                .extracting(row -> row.remarks.get(row.remarks.size() - 1))
                .satisfiesExactly(
                        remark -> assertThat(remark).isEqualTo("The row names no indicator."),
                        remark -> assertThat(remark).isEqualTo("The row says no period."),
                        remark -> assertThat(remark).startsWith("March 2027 lies in the future"),
                        remark -> assertThat(remark).startsWith("“about forty” cannot be read as a number."),
                        remark -> assertThat(remark).contains("does not say whether higher or lower is better"),
                        remark -> assertThat(remark).startsWith("A reference has letters"));
    }

    @Test
    void what_is_recorded_is_known_and_what_differs_corrects_it() throws IOException {
        List<ReadRow> rows = judged("""
                CP5,Conferences in time,2026-08,43,%,,,sheet
                CP5,Conferences in time,2026-09,45,%,,,sheet
                CP5,Conferences,2026-10,47,%,,,sheet
                """, knownCp5());

        assertThat(rows)
                .extracting(row -> row.fate)
                .containsExactly(RowFate.KNOWN, RowFate.CORRECTION, RowFate.READING);
        assertThat(rows.get(1).remarks).containsExactly("Recorded is 44; it stays in the history.");
        assertThat(rows.get(2).remarks).containsExactly("Here CP5 is called “Conferences in time”.");
    }

    @Test
    void a_row_in_another_unit_or_for_another_length_of_time_is_held() throws IOException {
        List<ReadRow> rows = judged("""
                CP5,Conferences in time,2026-10,12,days,,,sheet
                CP5,Conferences in time,Q2 2026/27,50,%,,,sheet
                CP6,Conferences in time,2026-10,50,%,,,sheet
                """, knownCp5());

        assertThat(rows).allMatch(row -> row.fate == RowFate.HELD);
        assertThat(rows.get(0).remarks).contains("The row is in “days”, and CP5 is in “%”.");
        assertThat(rows.get(2).remarks).contains("An indicator of this name is known as CP5, and the row says CP6.");
    }

    @Test
    void two_rows_that_say_two_things_of_one_period_are_not_both_taken() throws IOException {
        List<ReadRow> rows = judged("""
                ,Visits,2026-09,80,%,,higher is better,
                ,Visits,2026-09,81,%,,higher is better,
                ,Visits,2026-09,80.0,%,,higher is better,
                """, NOTHING);

        assertThat(rows)
                .extracting(row -> row.fate)
                .containsExactly(RowFate.NEW_INDICATOR, RowFate.HELD, RowFate.KNOWN);
        assertThat(rows.get(1).remarks).contains("Row 2 says something else of the same period.");
    }

    @Test
    void a_table_without_the_columns_it_needs_is_refused_as_a_whole() {
        assertThatThrownBy(() -> JudgeOfReadings.columns(List.of("Indicator", "Unit", "Value")))
                .isInstanceOf(Refused.class)
                .hasMessage("This table needs a column called Period and one called Value.");
    }

    @Test
    void rows_of_staff_are_taken_as_they_are_given() throws IOException {
        Path file = file("""
                Area,Budgeted FTE,Employee FTE,Vacant FTE,Vacancy rate %,Agency FTE,Agency %
                Total,20.0,15.0,5.0,25.0%,5.0,25.0%
                North,12.0,9.0,3.0,25.0%,three,25.0%
                ,8.0,6.0,2.0,25.0%,2.0,25.0%
                """);
        Table table = Table.read(file, JudgeOfStaff::understood, 100);
        JudgeOfStaff judge = new JudgeOfStaff(table.headings(), table.rows());

        assertThat(judge.rows())
                .extracting(RowInTable::fate)
                .containsExactly(RowFate.STAFF, RowFate.HELD, RowFate.HELD);
        assertThat(judge.table(TODAY).rows()).singleElement().satisfies(row -> {
            assertThat(row.total()).isTrue();
            assertThat(row.agencyShare()).hasToString("25.0");
        });
    }

    static boolean theRealTablesAreHere() {
        return Files.isDirectory(REAL_FOLDER);
    }

    @Test
    @EnabledIf(value = "theRealTablesAreHere", disabledReason = "The real tables are not here; none was read.")
    void the_real_indicators_all_come_in() throws IOException {
        List<ReadRow> rows = judged(REAL_FOLDER.resolve("priority-indicators.csv"), NOTHING);

        assertThat(rows).hasSize(10).allMatch(row -> row.fate == RowFate.NEW_INDICATOR);
        assertThat(rows.get(0).reference).isEqualTo("CP5");
        assertThat(rows.stream().filter(row -> row.value == null)).hasSize(1);
        assertThat(rows.stream().filter(row -> row.target != null)).hasSize(5);
    }

    @Test
    @EnabledIf(value = "theRealTablesAreHere", disabledReason = "The real tables are not here; none was read.")
    void the_real_table_of_staff_does_not_add_up_and_says_where() {
        Table table = Table.read(REAL_FOLDER.resolve("workforce-2017-06.csv"), JudgeOfStaff::understood, 100);
        StaffTable staff = new JudgeOfStaff(table.headings(), table.rows()).table(LocalDate.of(2017, 6, 30));

        assertThat(staff.rows()).hasSize(5);
        assertThat(staff.discrepancies().stream()
                        .filter(found -> !found.roundingMayExplain())
                        .map(Discrepancy::sentence))
                .containsExactly(
                        "Looked After Children and Resources: 126.8 budgeted less 114.3 employed is 12.5 FTE, but 14.3 are given as vacant.",
                        "0 to 25 SEN and Disability: 45.4 budgeted less 30.8 employed is 14.6 FTE, but 10.6 are given as vacant.",
                        "Grand Total for all CSC: the areas add up to 351.3 FTE budgeted, but the total says 350.4.",
                        "Grand Total for all CSC: the areas add up to 259.3 FTE employed, but the total says 260.3.");
        assertThat(staff.discrepancies()).hasSize(10);
    }

    private List<ReadRow> judged(String rows, KnownIndicators known) throws IOException {
        return judged(file(HEADINGS + rows), known);
    }

    private static List<ReadRow> judged(Path file, KnownIndicators known) {
        Table table = Table.read(file, headings -> ReadingColumn.in(headings).size(), 100);
        return new JudgeOfReadings(JudgeOfReadings.columns(table.headings()), known, TODAY).judge(table.rows());
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("table.csv"), text);
    }

    private static KnownIndicators knownCp5() {
        IndicatorStanding standing = new IndicatorStanding(
                "CP5",
                "Conferences in time",
                "%",
                Direction.HIGHER_IS_BETTER,
                Frequency.MONTHLY,
                null,
                null,
                null,
                null,
                null,
                Rag.NONE,
                Move.UNKNOWN,
                null);
        return new KnownIndicators(
                Map.of("CP5", standing),
                Map.of("conferences in time", standing),
                Map.of(
                        "CP5",
                        Map.of(
                                month(8), new KnownIndicators.Recorded(new BigDecimal("43.0000")),
                                month(9), new KnownIndicators.Recorded(new BigDecimal("44.0000")))),
                Map.of());
    }

    private static CalendarPeriod month(int month) {
        return CalendarPeriod.month(YearMonth.of(2026, month));
    }
}
