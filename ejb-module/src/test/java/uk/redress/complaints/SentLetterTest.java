package uk.redress.complaints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.redress.kernel.Refused;

class SentLetterTest {

    private static final LocalDate SENT = LocalDate.of(2026, 11, 20);

    @Test
    void a_letter_with_a_gap_is_refused_by_its_name() {
        assertThatThrownBy(() -> letter("Dear ((complainant))"))
                .isInstanceOf(Refused.class)
                .hasMessage("The letter still has a gap: ((complainant)). Write what belongs there.");
    }

    @Test
    void other_brackets_are_no_gap() {
        assertThat(letter("We looked at it (twice (at least)).").body()).contains("(twice");
    }

    @Test
    void a_letter_says_something_to_somebody() {
        assertThatThrownBy(() -> letter(" ")).hasMessage("Write down what was said.");
    }

    private static SentLetter letter(String body) {
        return new SentLetter("Your complaint", body, "Parent A", SentLetter.Way.LETTER, SENT);
    }
}
