package uk.redress.complaints;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.redress.settings.ContestedRule;

class RetentionTest {

    private static final LocalDate ENDED = LocalDate.of(2028, 2, 29);

    @ParameterizedTest
    @CsvSource({
        "SIX_YEARS,            , 2034-02-28",
        "SIX_YEARS,   2020-05-01, 2034-02-28",
        "TEN_YEARS,   2020-05-01, 2038-02-28",
        "CHILD_AT_25, 2020-05-01, 2045-05-01",
        "CHILD_AT_75, 2020-02-29, 2095-02-28",
        // somebody who has left care: never less than six years from the end
        "CHILD_AT_25, 2004-05-01, 2034-02-28"
    })
    void a_file_is_kept_as_long_as_the_rule_says(String option, LocalDate born, LocalDate until) {
        assertThat(Retention.lastDay(option, ENDED, born)).contains(until);
    }

    @Test
    void without_a_date_of_birth_a_rule_that_goes_by_the_child_says_nothing() {
        assertThat(Retention.lastDay("CHILD_AT_25", ENDED, null)).isEmpty();
    }

    @Test
    void every_option_has_a_day() {
        assertThat(ContestedRule.RETENTION.options())
                .allSatisfy(option -> assertThat(Retention.lastDay(option, ENDED, LocalDate.of(2020, 5, 1)))
                        .isPresent());
    }
}
