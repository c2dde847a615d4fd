package uk.redress.web.programme.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberAfterTest {

    @Test
    void after_a_number_comes_the_next_one_as_the_source_writes_it() {
        assertThat(NumberAfter.of("9")).isEqualTo("10");
        assertThat(NumberAfter.of("2.9")).isEqualTo("2.10");
        assertThat(NumberAfter.of("R7")).isEqualTo("R8");
    }

    @Test
    void after_what_is_not_counted_nothing_is_known() {
        assertThat(NumberAfter.of("B")).isEmpty();
        assertThat(NumberAfter.of("annex B, second part")).isEmpty();
    }
}
