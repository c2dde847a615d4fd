package uk.redress.boards.scrutiny;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.redress.kernel.Refused;

class TwoMonthsTest {

    private static final LocalDate MARCH_10 = LocalDate.of(2026, 3, 10);

    @Test
    void received_on_10_march_it_is_answered_by_9_may() {
        assertThat(TwoMonths.from(MARCH_10, null)).isEqualTo(LocalDate.of(2026, 5, 9));
    }

    @Test
    void a_later_notice_begins_the_time_and_an_earlier_one_does_not() {
        assertThat(TwoMonths.from(MARCH_10, LocalDate.of(2026, 3, 20))).isEqualTo(LocalDate.of(2026, 5, 19));
        assertThat(TwoMonths.from(MARCH_10, LocalDate.of(2026, 3, 1))).isEqualTo(LocalDate.of(2026, 5, 9));
    }

    @Test
    void what_is_received_before_it_was_given_is_refused_with_both_days() {
        RecommendationSet set = new RecommendationSet(
                1,
                null,
                1,
                new NewRecommendations("Missing children", "Cabinet", MARCH_10, null, List.of("See each.")));

        assertThatThrownBy(() -> set.received(LocalDate.of(2026, 3, 9), null))
                .isInstanceOf(Refused.class)
                .hasMessageContainingAll("9 March 2026", "10 March 2026");
        assertThatThrownBy(() -> set.mustBeReceived(MARCH_10)).hasMessageContaining("two months begin then");
    }

    @Test
    void a_rejection_has_a_reason_and_an_acceptance_an_owner_and_a_day() {
        assertThatThrownBy(() -> new Answer(Response.REJECTED, null, null, null, MARCH_10))
                .hasMessageContaining("Write down the reason");
        assertThatThrownBy(() -> new Answer(Response.ACCEPTED, null, "Head of Practice", null, MARCH_10))
                .hasMessageContaining("who does it and by when");
        assertThatThrownBy(() -> new Answer(
                        Response.PARTLY, "From April only", "Head of Practice", LocalDate.of(2026, 3, 1), MARCH_10))
                .hasMessageContainingAll("1 March 2026", "10 March 2026");
    }
}
