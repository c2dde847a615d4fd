package uk.redress.complaints.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameTypedTest {

    @Test
    void the_last_word_may_still_be_growing() {
        assertThat(NameTyped.of("Anna Smi").query()).isEqualTo("anna & smi:*");
        assertThat(NameTyped.of("Parent A").query()).isEqualTo("parent & a");
    }

    @Test
    void what_is_no_letter_parts_words_and_never_reaches_the_query() {
        assertThat(NameTyped.of(" O'Brien-Łuk & !:* (x) ").words()).containsExactly("o", "brien", "łuk", "x");
        assertThat(NameTyped.of("'; drop :*").query()).isEqualTo("drop:*");
    }

    @Test
    void a_letter_or_two_are_not_enough_to_look_for() {
        assertThat(NameTyped.of("Jo").isEnough()).isFalse();
        assertThat(NameTyped.of("").isEnough()).isFalse();
        assertThat(NameTyped.of("Jo Day").isEnough()).isTrue();
    }
}
