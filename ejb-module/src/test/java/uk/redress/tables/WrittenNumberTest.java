package uk.redress.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrittenNumberTest {

    @Test
    void numbers_keep_the_decimals_that_were_written() {
        assertThat(WrittenNumber.read("43.14%").value()).hasToString("43.14");
        assertThat(WrittenNumber.read("43.14%").percent()).isTrue();
        assertThat(WrittenNumber.read("108.0").value()).hasToString("108.0");
        assertThat(WrittenNumber.read(" 1,240 ").value()).hasToString("1240");
        assertThat(WrittenNumber.read("-3").value()).hasToString("-3");
    }

    @Test
    void nothing_and_nonsense_are_two_things() {
        assertThat(WrittenNumber.read("n/a").problem()).isNull();
        assertThat(WrittenNumber.read("").problem()).isNull();
        assertThat(WrittenNumber.read("about forty").problem()).contains("cannot be read as a number");
        assertThat(WrittenNumber.read("1,24").problem()).isNotNull();
    }
}
