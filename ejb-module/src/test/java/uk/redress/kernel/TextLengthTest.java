package uk.redress.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextLengthTest {

    @Test
    void a_text_that_is_too_long_is_refused_with_what_there_is_room_for() {
        assertThatThrownBy(() -> TextLength.LINE.of("x".repeat(301), "the subject"))
                .isInstanceOf(Refused.class)
                .hasMessage("Shorten the subject: it has 301 characters, and there is room for 300.");
    }

    @Test
    void a_text_that_just_fits_is_kept() {
        assertThat(TextLength.LINE.of("x".repeat(300), "the subject")).hasSize(300);
    }

    @Test
    void what_no_database_keeps_is_left_out_and_lines_stay() {
        assertThat(TextLength.PASSAGE.of(" one\u0000\r\n\ttwo\u0007 ", "the reason"))
                .isEqualTo("one\n\ttwo");
    }

    @Test
    void markup_is_only_text() {
        assertThat(TextLength.PASSAGE.of("<b>a & b</b>", "the reason")).isEqualTo("<b>a & b</b>");
    }

    @Test
    void what_is_needed_cannot_be_blank() {
        assertThatThrownBy(() -> TextLength.LINE.needed(" \n ", "the name")).hasMessage("Write down the name.");
    }

    @Test
    void what_is_optional_becomes_nothing() {
        assertThat(TextLength.LINE.ifAny("  ", "the relation")).isNull();
        assertThat(TextLength.LINE.ifAny(null, "the relation")).isNull();
    }
}
