package uk.redress.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.redress.indicators.Direction.HIGHER_IS_BETTER;
import static uk.redress.indicators.Direction.LOWER_IS_BETTER;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rule book E3: green within the tolerance or better, amber further off but not worse than before, red else. */
class RatingIndicatorsTest {

    @Test
    void within_ten_percent_of_the_target_is_green() {
        assertThat(rag("81", "90", HIGHER_IS_BETTER, "80")).isEqualTo(Rag.GREEN);
        assertThat(rag("99", "90", HIGHER_IS_BETTER, "100")).isEqualTo(Rag.GREEN);
        assertThat(rag("22", "20", LOWER_IS_BETTER, "19")).isEqualTo(Rag.GREEN);
    }

    @Test
    void further_off_is_amber_when_it_improved_or_was_maintained() {
        assertThat(rag("80.9", "90", HIGHER_IS_BETTER, "70")).isEqualTo(Rag.AMBER);
        assertThat(rag("45", "90", HIGHER_IS_BETTER, "45")).isEqualTo(Rag.AMBER);
        assertThat(rag("41", "20", LOWER_IS_BETTER, "43")).isEqualTo(Rag.AMBER);
    }

    @Test
    void further_off_is_red_when_it_got_worse_or_nobody_knows() {
        assertThat(rag("80.9", "90", HIGHER_IS_BETTER, "81")).isEqualTo(Rag.RED);
        assertThat(rag("41", "20", LOWER_IS_BETTER, "40")).isEqualTo(Rag.RED);
        assertThat(rag("45", "90", HIGHER_IS_BETTER, null)).isEqualTo(Rag.RED);
    }

    @Test
    void without_a_target_or_a_figure_there_is_no_colour() {
        assertThat(Rag.of(null, BigDecimal.TEN, Move.IMPROVING)).isEqualTo(Rag.NONE);
    }

    @Test
    void a_target_of_nought_is_met_or_missed_and_nothing_between() {
        assertThat(rag("0", "0", LOWER_IS_BETTER, "3")).isEqualTo(Rag.GREEN);
        assertThat(rag("1", "0", LOWER_IS_BETTER, "3")).isEqualTo(Rag.AMBER);
        assertThat(rag("4", "0", LOWER_IS_BETTER, "3")).isEqualTo(Rag.RED);
        assertThat(close("1", "0", LOWER_IS_BETTER).isMeasurable()).isFalse();
    }

    @Test
    void how_close_is_told_in_percent_of_the_target() {
        assertThat(close("45", "90", HIGHER_IS_BETTER).offBy()).isEqualByComparingTo("50");
        assertThat(close("41", "20", LOWER_IS_BETTER).offBy()).isEqualByComparingTo("105");
        assertThat(close("95", "90", HIGHER_IS_BETTER).offBy()).isNegative();
        assertThat(close("43", "90", HIGHER_IS_BETTER).difference()).isEqualByComparingTo("47");
        assertThat(close("90.0000", "90", HIGHER_IS_BETTER).isMet()).isTrue();
    }

    @Test
    void better_is_improving_whichever_way_is_good() {
        assertThat(move("3", "2", HIGHER_IS_BETTER)).isEqualTo(Move.IMPROVING);
        assertThat(move("3", "2", LOWER_IS_BETTER)).isEqualTo(Move.WORSENING);
        assertThat(move("2.0", "2", LOWER_IS_BETTER)).isEqualTo(Move.STEADY);
        assertThat(move("2", null, LOWER_IS_BETTER)).isEqualTo(Move.UNKNOWN);
    }

    private static Rag rag(String value, String target, Direction direction, @Nullable String before) {
        return Rag.of(close(value, target, direction).offBy(), BigDecimal.TEN, move(value, before, direction));
    }

    private static Move move(String value, @Nullable String before, Direction direction) {
        return Move.of(new BigDecimal(value), before == null ? null : new BigDecimal(before), direction);
    }

    private static Closeness close(String value, String target, Direction direction) {
        return new Closeness(new BigDecimal(value), new BigDecimal(target), direction);
    }
}
