package uk.redress.improvement.planimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.redress.improvement.ResourcesKind;

class ResourcesInCellTest {

    @ParameterizedTest
    @CsvSource({
        "£37k, 37000, ",
        "£ 37k, 37000, ",
        "'£251,500', 251500, ",
        "£1.2m, 1200000, ",
        "37k, 37000, ",
        "£12.5k a year, 12500, £12.5k a year",
        "about £9000, 9000, about £9000",
    })
    void an_amount_is_read_in_pounds_and_words_beside_it_are_kept(String cell, BigDecimal pounds, String words) {
        ResourcesInCell read = ResourcesInCell.read(cell);

        assertThat(read.resources().kind()).isEqualTo(ResourcesKind.AMOUNT);
        assertThat(read.resources().pounds()).isEqualByComparingTo(pounds);
        assertThat(read.resources().words()).isEqualTo(words);
        assertThat(read.notes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TBC", "tbc", "To be confirmed", "?"})
    void to_be_confirmed_is_just_that(String cell) {
        ResourcesInCell read = ResourcesInCell.read(cell);

        assertThat(read.resources().kind()).isEqualTo(ResourcesKind.TO_BE_CONFIRMED);
        assertThat(read.resources().words()).isNull();
        assertThat(read.notes()).isEmpty();
    }

    @Test
    void an_amount_that_is_to_be_confirmed_is_not_yet_an_amount() {
        ResourcesInCell read = ResourcesInCell.read("£46k TBC");

        assertThat(read.resources().kind()).isEqualTo(ResourcesKind.TO_BE_CONFIRMED);
        assertThat(read.resources().words()).isEqualTo("£46k TBC");
    }

    @Test
    void the_same_said_for_two_parts_is_said_once() {
        ResourcesInCell read = ResourcesInCell.read("TBC / TBC");

        assertThat(read.resources().kind()).isEqualTo(ResourcesKind.TO_BE_CONFIRMED);
        assertThat(read.notes()).extracting(Note::kind).containsExactly(NoteKind.SAID_TWICE);
    }

    @Test
    void nothing_written_is_taken_as_to_be_confirmed() {
        ResourcesInCell read = ResourcesInCell.read("");

        assertThat(read.resources().kind()).isEqualTo(ResourcesKind.TO_BE_CONFIRMED);
        assertThat(read.notes()).extracting(Note::kind).containsExactly(NoteKind.RESOURCES_OPEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"N/A", "n/a", "None", "nil", "£0"})
    void not_applicable_is_taken_as_nothing_needed(String cell) {
        ResourcesInCell read = ResourcesInCell.read(cell);

        assertThat(read.resources().kind()).isEqualTo(ResourcesKind.NONE);
        assertThat(read.notes()).extracting(Note::kind).containsExactly(NoteKind.NONE_NEEDED);
    }

    @Test
    void words_stay_words() {
        ResourcesInCell read = ResourcesInCell.read("Out of the training budget");

        assertThat(read.resources().kind()).isEqualTo(ResourcesKind.IN_WORDS);
        assertThat(read.resources().words()).isEqualTo("Out of the training budget");
    }

    @Test
    void two_amounts_are_not_added() {
        ResourcesInCell read = ResourcesInCell.read("£20k for staff and £5k for rooms");

        assertThat(read.resources().kind()).isEqualTo(ResourcesKind.IN_WORDS);
        assertThat(read.notes()).extracting(Note::kind).containsExactly(NoteKind.SEVERAL_AMOUNTS);
    }
}
