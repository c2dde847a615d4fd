package uk.redress.web.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.redress.web.forms.WrittenDate.NotADate;

class WrittenDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "22/11/2026",
                " 22/11/26 ",
                "22-11-2026",
                "22.11.26",
                "22 11 2026",
                "22 November 2026",
                "22 nov 26",
                "22nd November 2026",
                "Sunday 22 November 2026",
                "22-Nov-2026",
                "2026-11-22"
            })
    void a_date_may_be_written_in_many_ways(String typed) throws NotADate {
        assertThat(WrittenDate.read(typed)).isEqualTo(LocalDate.of(2026, 11, 22));
    }

    @Test
    void two_digits_of_a_year_mean_1950_to_2049() throws NotADate {
        assertThat(WrittenDate.read("1/2/49")).isEqualTo(LocalDate.of(2049, 2, 1));
        assertThat(WrittenDate.read("1/2/50")).isEqualTo(LocalDate.of(1950, 2, 1));
    }

    @Test
    void september_is_also_sept() throws NotADate {
        assertThat(WrittenDate.read("3 Sept 2026")).isEqualTo(LocalDate.of(2026, 9, 3));
    }

    @Test
    void a_day_the_month_does_not_have_is_named_with_its_last_day() {
        assertThatThrownBy(() -> WrittenDate.read("31/11/2026")).isInstanceOfSatisfying(NotADate.class, no -> {
            assertThat(no.key()).isEqualTo("dates.noSuchDay");
            assertThat(no.parts()).containsExactly("November 2026", 30);
        });
    }

    @Test
    void the_american_order_is_never_guessed() {
        assertThatThrownBy(() -> WrittenDate.read("11/22/2026"))
                .isInstanceOfSatisfying(
                        NotADate.class, no -> assertThat(no.key()).isEqualTo("dates.noSuchMonth"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "22/11", "2026", "22/11/202", "22 Smarch 2026", "<b>1/1/2026</b>", "0/1/26x"})
    void anything_else_is_not_a_date(String typed) {
        assertThatThrownBy(() -> WrittenDate.read(typed)).isInstanceOf(NotADate.class);
    }
}
