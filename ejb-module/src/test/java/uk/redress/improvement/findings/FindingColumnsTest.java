package uk.redress.improvement.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.redress.tables.Table;

class FindingColumnsTest {

    @Test
    void columns_are_found_by_what_offices_call_them() {
        FindingColumns columns = FindingColumns.of(List.of("Ref.", "Area for improvement", "Addressee", "Page"));

        FindingRow row = columns.row(new Table.Row(5, List.of("2.9", "Supervise better.", "Board", "14")), 1);

        assertThat(row.row()).isEqualTo(5);
        assertThat(row.number()).isEqualTo("2.9");
        assertThat(row.text()).isEqualTo("Supervise better.");
        assertThat(row.addressee()).isEqualTo("Board");
        assertThat(row.remarks()).isEmpty();
    }

    @Test
    void a_list_without_numbers_is_numbered_as_it_stands_and_says_so() {
        FindingColumns columns = FindingColumns.of(List.of("Body", "Recommendation"));

        FindingRow row = columns.row(new Table.Row(3, List.of("Board", "Look at the dataset.")), 2);

        assertThat(row.number()).isEqualTo("2");
        assertThat(row.remarks()).containsExactly("The list has no column of numbers: it is numbered as it stands.");
    }

    @Test
    void what_a_short_row_does_not_say_is_nothing_not_an_empty_word() {
        FindingColumns columns = FindingColumns.of(List.of("Body", "Number", "Recommendation"));

        FindingRow row = columns.row(new Table.Row(3, List.of("Board")), 1);

        assertThat(row.number()).isNull();
        assertThat(row.text()).isNull();
    }

    @Test
    void a_heading_without_a_column_of_words_is_not_understood() {
        assertThat(FindingColumns.understood(List.of("Body", "Number", "Date"))).isZero();
        assertThat(FindingColumns.understood(List.of("Body", "Number", "Recommendation", "Date")))
                .isEqualTo(3);
    }
}
