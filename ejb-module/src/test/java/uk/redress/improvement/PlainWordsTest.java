package uk.redress.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.redress.kernel.Refused;

class PlainWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"Each IRO sees the child.", "The DfE is told.", "Ask the HoP.", "Use the LCS form."})
    void initials_are_written_out(String words) {
        assertThatThrownBy(() -> new PlainWords(words))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("not everybody knows what it stands for");
    }

    @Test
    void what_everybody_knows_may_stay() {
        assertThat(new PlainWords("We work with the NHS. I can tell you more.").text())
                .startsWith("We work");
    }

    @Test
    void a_sentence_that_goes_on_and_on_is_cut_in_two() {
        assertThatThrownBy(() -> new PlainWords("we " + "and ".repeat(30)))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("One sentence has 31 words. Make two of it");
    }

    @Test
    void nothing_is_not_plain() {
        assertThatThrownBy(() -> new PlainWords("  ")).isInstanceOf(Refused.class);
    }

    @Test
    void short_words_are_read_younger_than_long_ones() {
        int plain = new PlainWords("We will see each child once a week. We will write down what they tell us.")
                .readingAge();
        int official = new PlainWords("Implementation of multidisciplinary supervision arrangements facilitating"
                        + " accountability.")
                .readingAge();

        assertThat(plain).isLessThanOrEqualTo(12);
        assertThat(official).isGreaterThan(16);
    }

    @Test
    void a_heading_with_initials_is_not_for_families() {
        assertThat(PlainWords.isPlain("Practice and supervision")).isTrue();
        assertThat(PlainWords.isPlain("MASH and front door")).isFalse();
    }
}
