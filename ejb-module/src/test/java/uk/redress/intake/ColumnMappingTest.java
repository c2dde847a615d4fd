package uk.redress.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.redress.intake.Column.DETAIL;
import static uk.redress.intake.Column.DIVISION;
import static uk.redress.intake.Column.IN_TIME;
import static uk.redress.intake.Column.LEARNINGS;
import static uk.redress.intake.Column.OFFICER;
import static uk.redress.intake.Column.OUTCOME;
import static uk.redress.intake.Column.RAISED_BY;
import static uk.redress.intake.Column.RECEIVED;
import static uk.redress.intake.Column.REFERENCE;
import static uk.redress.intake.Column.RESPONDED;
import static uk.redress.intake.Column.TEAM;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ColumnMappingTest {

    @Test
    void the_headings_of_a_london_boroughs_log_are_recognised() {
        ColumnMapping mapping = ColumnMapping.recognise(List.of(
                "Officer Dealing",
                "Date Received",
                "Date Response Sent",
                "In SLA",
                "Case Ref",
                "Division (Service Area)",
                "Service Area Name (Service Area)",
                "Outcome",
                "Raised by",
                "high level detail",
                "Learnings"));

        assertThat(mapping.columns())
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry(OFFICER, 0),
                        Map.entry(RECEIVED, 1),
                        Map.entry(RESPONDED, 2),
                        Map.entry(IN_TIME, 3),
                        Map.entry(REFERENCE, 4),
                        Map.entry(DIVISION, 5),
                        Map.entry(TEAM, 6),
                        Map.entry(OUTCOME, 7),
                        Map.entry(RAISED_BY, 8),
                        Map.entry(DETAIL, 9),
                        Map.entry(LEARNINGS, 10)));
    }

    @Test
    void another_council_has_other_names_in_another_order() {
        ColumnMapping mapping = ColumnMapping.recognise(List.of(
                "Complaint No.",
                "Nature of complaint",
                "Team",
                "Department",
                "Opened",
                "Closed",
                "Decision",
                "Within timescale?",
                "Complainant"));

        assertThat(mapping.columns())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        REFERENCE, 0, DETAIL, 1, TEAM, 2, DIVISION, 3, RECEIVED, 4, RESPONDED, 5, OUTCOME, 6, IN_TIME,
                        7, RAISED_BY, 8));
    }

    @Test
    void case_spaces_and_punctuation_do_not_matter() {
        ColumnMapping mapping = ColumnMapping.recognise(List.of("  DATE_RECEIVED ", "case-ref:", "Out come"));

        assertThat(mapping.columns()).containsExactlyInAnyOrderEntriesOf(Map.of(RECEIVED, 0, REFERENCE, 1));
    }

    @Test
    void a_thing_is_in_one_column_and_a_column_is_about_one_thing() {
        ColumnMapping mapping = ColumnMapping.recognise(List.of("Date received", "Received", "Date received (copy)"));

        assertThat(mapping.columns()).containsExactlyEntriesOf(Map.of(RECEIVED, 0));
    }

    @Test
    void headings_below_a_title_and_a_blank_row_are_found() {
        Headings headings = Headings.find(List.of(
                List.of("Complaints log, quarter 3"),
                List.of(""),
                List.of("Ref", "Received", "Outcome"),
                List.of("A1", "03/10/17", "Upheld")));

        assertThat(headings.row()).isEqualTo(2);
        assertThat(headings.texts()).containsExactly("Ref", "Received", "Outcome");
    }

    @Test
    void a_cell_that_the_row_does_not_reach_is_blank() {
        ColumnMapping mapping = new ColumnMapping(Map.of(DETAIL, 5));

        assertThat(mapping.cell(List.of("a", "b"), DETAIL)).isEmpty();
        assertThat(mapping.cell(List.of("a", "b"), OUTCOME)).isEmpty();
    }
}
