package uk.redress.web.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReferencesTest {

    @Test
    void several_on_one_line_are_told_apart_however_they_are_divided() {
        assertThat(References.in("A-2026-0001, a-2026-0002;A-2026-0003 and A-2026-0001"))
                .containsExactly("A-2026-0001", "A-2026-0002", "A-2026-0003");
    }

    @Test
    void an_empty_line_names_none() {
        assertThat(References.in(" ")).isEmpty();
        assertThat(References.in(null)).isEmpty();
    }
}
