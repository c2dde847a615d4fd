package uk.redress.web.work;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TurningTest {

    @Test
    void an_empty_list_has_one_page() {
        assertThat(Turning.to(null, 0, 25)).isEqualTo(new Turning(1, 1, 25));
    }

    @Test
    void the_last_page_may_be_short() {
        Turning turning = Turning.to("2", 26, 25);

        assertThat(turning.pages()).isEqualTo(2);
        assertThat(turning.skip()).isEqualTo(25);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-3", "x", "99999999999", ""})
    void what_is_no_page_is_the_first(String asked) {
        assertThat(Turning.to(asked, 100, 25).page()).isEqualTo(1);
    }

    @Test
    void beyond_the_end_is_the_last() {
        assertThat(Turning.to("77", 100, 25).page()).isEqualTo(4);
    }
}
