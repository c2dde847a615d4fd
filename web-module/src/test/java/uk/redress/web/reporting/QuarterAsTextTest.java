package uk.redress.web.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuarterAsTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44", "-2", "@SUM(A1)", " =1", "\t=1", "\r=1"})
    void a_name_that_looks_like_a_formula_is_only_text(String name) {
        assertThat(QuarterAsText.cell(name).replace("\"", "")).startsWith("'");
    }

    @Test
    void a_number_below_nought_stays_a_number() {
        assertThat(QuarterAsText.cell(-3L)).isEqualTo("-3");
    }

    @Test
    void commas_and_quotes_are_kept_within_their_cell() {
        assertThat(QuarterAsText.cell("Care, \"Night\"")).isEqualTo("\"Care, \"\"Night\"\"\"");
    }
}
