package uk.redress.improvement.planimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NumbersInOrderTest {

    @Test
    void numbers_in_order_are_kept_and_nothing_is_said() {
        assertThat(numbers("1.1", "1.2", "2.1"))
                .extracting(NumbersInOrder.Numbered::number)
                .containsExactly("1.1", "1.2", "2.1");
        assertThat(notes("1.1", "1.2", "2.1")).isEmpty();
    }

    @Test
    void a_gap_is_told_and_kept() {
        assertThat(notes("2.9", "2.12", "2.13"))
                .extracting(Note::words)
                .containsExactly("2.12 comes straight after 2.9.");
    }

    @Test
    void a_number_that_goes_back_is_told_and_kept() {
        assertThat(notes("2.4", "2.3")).extracting(Note::kind).containsExactly(NoteKind.NUMBER_OUT_OF_ORDER);
    }

    @Test
    void a_double_gets_a_number_of_its_own() {
        assertThat(numbers("3.1", "3.1", "3.1"))
                .extracting(NumbersInOrder.Numbered::number)
                .containsExactly("3.1", "3.1 (2)", "3.1 (3)");
        assertThat(notes("3.1", "3.1")).extracting(Note::kind).containsExactly(NoteKind.NUMBER_DOUBLE);
    }

    @Test
    void a_number_that_the_plan_has_already_is_a_double() {
        NumbersInOrder.Numbered read = new NumbersInOrder(Set.of("1.1"), List.of("1.1")).next("1.1");

        assertThat(read.number()).isEqualTo("1.1 (2)");
    }

    @Test
    void a_spreadsheet_that_cut_the_last_0_is_seen_through() {
        assertThat(numbers("1.1", "1.8", "1.9", "1.1", "1.11"))
                .extracting(NumbersInOrder.Numbered::number)
                .contains("1.10");
        assertThat(notes("1.8", "1.1", "1.9", "1.1")).extracting(Note::kind).contains(NoteKind.NUMBER_CUT);
    }

    @Test
    void one_without_a_number_gets_one_that_no_other_row_has() {
        assertThat(numbers("", "1", "2", ""))
                .extracting(NumbersInOrder.Numbered::number)
                .containsExactly("3", "1", "2", "4");
        assertThat(notes("")).extracting(Note::kind).containsExactly(NoteKind.NUMBER_MISSING);
    }

    private static List<Note> notes(String... cells) {
        return numbers(cells).stream().flatMap(read -> read.notes().stream()).toList();
    }

    private static List<NumbersInOrder.Numbered> numbers(String... cells) {
        NumbersInOrder numbers = new NumbersInOrder(Set.of(), List.of(cells));
        return Arrays.stream(cells).map(numbers::next).toList();
    }
}
