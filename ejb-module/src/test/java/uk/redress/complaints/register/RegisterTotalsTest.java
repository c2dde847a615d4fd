package uk.redress.complaints.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RegisterTotalsTest {

    private static final Total MORE = new Total(10_000, true);

    private final RegisterTotals totals = new RegisterTotals();
    private int timesCounted;

    @Test
    void ten_thousand_are_told_exactly_and_one_more_is_more() {
        assertThat(total("all", 10_000, 0)).isEqualTo(new Total(10_000, false));
        assertThat(total("all", 10_001, 0)).isEqualTo(MORE);
    }

    @Test
    void a_thousand_beyond_need_not_be_counted_again_while_little_happens() {
        assertThat(total("all", 11_000, 0)).isEqualTo(MORE);
        assertThat(total("all", 0, 999)).isEqualTo(MORE);
        assertThat(timesCounted).isEqualTo(1);
    }

    @Test
    void they_are_counted_again_once_so_much_has_happened_that_they_might_be_gone() {
        total("all", 11_000, 0);

        assertThat(total("all", 9_999, 1_000)).isEqualTo(new Total(9_999, false));
        assertThat(timesCounted).isEqualTo(2);
    }

    @Test
    void fewer_than_that_are_counted_every_time() {
        total("all", 10_999, 0);

        assertThat(total("all", 9_000, 0)).isEqualTo(new Total(9_000, false));
    }

    @Test
    void what_was_counted_for_one_question_says_nothing_of_another() {
        total("all", 11_000, 0);

        assertThat(total("late", 3, 0)).isEqualTo(new Total(3, false));
    }

    private Total total(String question, long thereAre, long changes) {
        return totals.of(
                question,
                1,
                () -> {
                    timesCounted++;
                    return thereAre;
                },
                since -> changes);
    }
}
