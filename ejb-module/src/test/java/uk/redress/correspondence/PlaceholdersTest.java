package uk.redress.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PlaceholdersTest {

    @Test
    void known_facts_are_filled_in() {
        assertThat(Placeholders.fill(
                        "Dear ((complainant)), by ((dueOn)).", Map.of("complainant", "J", "dueOn", "Monday")))
                .isEqualTo("Dear J, by Monday.");
    }

    @Test
    void what_is_not_known_stays_visible() {
        assertThat(Placeholders.fill("Dear ((complainant))", Map.of())).isEqualTo("Dear ((complainant))");
    }

    @Test
    void a_fact_is_taken_literally_whatever_signs_it_has() {
        assertThat(Placeholders.fill("((reason))", Map.of("reason", "$1 \\ ((number))")))
                .isEqualTo("$1 \\ ((number))");
    }
}
