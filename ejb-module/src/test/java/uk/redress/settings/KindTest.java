package uk.redress.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class KindTest {

    @ParameterizedTest
    @EnumSource
    void what_a_setting_usually_is_may_be_set(Setting setting) {
        assertThat(setting.kind().refusal(setting.usual())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#17495c", "#000000", "#767676", "#C00000"})
    void a_colour_on_which_white_can_be_read_is_taken(String colour) {
        assertThat(Kind.COLOUR.refusal(colour)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#777777", "#ffffff", "#ffcc00"})
    void a_colour_too_light_for_white_words_is_refused_with_its_contrast(String colour) {
        assertThat(Kind.COLOUR.refusal(colour))
                .hasValueSatisfying(refusal -> assertThat(refusal.reason()).contains("4.5 to 1 is needed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "red", "#12345", "#1234567", "#17495c; } body {", "rgb(0,0,0)"})
    void what_is_no_colour_is_refused(String text) {
        assertThat(Kind.COLOUR.refusal(text)).isPresent();
    }

    @Test
    void the_contrast_of_black_with_white_is_twenty_one() {
        assertThat(new Colour(0, 0, 0).contrastWithWhite()).isEqualTo(21.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "6", "-1", "1.5", "two", "", "99999999999"})
    void days_are_a_small_whole_number(String text) {
        assertThat(Kind.FEW_DAYS.refusal(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "redress.example", "https://", "http://someone@example.org", "https://a b"
            })
    void an_address_is_a_whole_web_address(String text) {
        assertThat(Kind.WEB_ADDRESS.refusal(text)).isPresent();
    }

    @Test
    void a_name_is_one_line() {
        assertThat(Kind.WORDS.refusal("Two\nlines")).isPresent();
        assertThat(Kind.WORDS.refusal("   ")).isPresent();
        assertThat(Kind.WORDS.refusal("x".repeat(81))).isPresent();
    }
}
