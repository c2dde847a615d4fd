package uk.redress.boards.risks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.redress.kernel.Refused;

class RiskScoreTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 18);

    @Test
    void every_square_of_the_heat_map_has_one_band() {
        for (int likelihood = 1; likelihood <= RiskScore.MOST; likelihood++) {
            for (int impact = 1; impact <= RiskScore.MOST; impact++) {
                assertThat(new RiskScore(likelihood, impact).score()).isEqualTo(likelihood * impact);
                assertThat(band(likelihood, impact)).isEqualTo(band(impact, likelihood));
            }
        }
        assertThat(band(2, 2)).isEqualTo(RiskBand.LOW);
        assertThat(band(1, 5)).isEqualTo(RiskBand.MEDIUM);
        assertThat(band(3, 3)).isEqualTo(RiskBand.MEDIUM);
        assertThat(band(2, 5)).isEqualTo(RiskBand.HIGH);
        assertThat(band(3, 5)).isEqualTo(RiskBand.HIGH);
        assertThat(band(4, 4)).isEqualTo(RiskBand.VERY_HIGH);
        assertThat(band(5, 5)).isEqualTo(RiskBand.VERY_HIGH);
    }

    @Test
    void where_a_band_begins_is_the_councils_to_say() {
        assertThat(RiskBands.of(12, 4, 9, 12)).isEqualTo(RiskBand.VERY_HIGH);
        assertThat(RiskBands.of(11, 4, 9, 12)).isEqualTo(RiskBand.HIGH);
        assertThat(RiskBands.of(3, 4, 9, 12)).isEqualTo(RiskBand.LOW);
    }

    @Test
    void a_target_is_no_worse_than_today_and_has_a_day() {
        RiskScore twelve = new RiskScore(3, 4);
        Judgement said = judgement(twelve, null, twelve, null, null);
        assertThat(said.aimingAt(new RiskScore(2, 3), DAY).target()).isEqualTo(new RiskScore(2, 3));
        refuses(() -> said.aimingAt(new RiskScore(4, 4), DAY), "worse than the 12");
        refuses(() -> said.aimingAt(new RiskScore(2, 3), null), "all three, or none");
        refuses(() -> said.aimingAt(new RiskScore(2, 3), LocalDate.of(2026, 11, 1)), "1 November 2026");
    }

    @Test
    void a_number_beside_the_map_is_refused() {
        assertThatThrownBy(() -> new RiskScore(0, 3)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new RiskScore(3, 6)).isInstanceOf(Refused.class);
    }

    @Test
    void the_trend_is_against_the_review_before() {
        RiskScore six = new RiskScore(2, 3);
        assertThat(RiskTrend.between(null, six)).isEqualTo(RiskTrend.NEW);
        assertThat(RiskTrend.between(six, new RiskScore(3, 2))).isEqualTo(RiskTrend.STEADY);
        assertThat(RiskTrend.between(six, new RiskScore(3, 3))).isEqualTo(RiskTrend.RISING);
        assertThat(RiskTrend.between(six, new RiskScore(1, 3))).isEqualTo(RiskTrend.FALLING);
    }

    @Test
    void controls_bring_a_risk_down_or_leave_it_and_are_written_down_when_they_do() {
        refuses(
                () -> judgement(new RiskScore(2, 2), "A check", new RiskScore(3, 3), null, null),
                "cannot make it worse");
        refuses(() -> judgement(new RiskScore(4, 4), null, new RiskScore(3, 3), null, null), "Write down the controls");
        assertThat(judgement(new RiskScore(4, 4), null, new RiskScore(4, 4), null, null)
                        .controls())
                .isNull();
    }

    @Test
    void a_next_step_has_a_day_and_a_day_has_a_step() {
        RiskScore score = new RiskScore(2, 2);
        refuses(() -> judgement(score, null, score, "Ask", null), "by which the next step");
        refuses(() -> judgement(score, null, score, null, DAY), "18 November 2026");
        refuses(
                () -> judgement(score, null, score, "Ask", LocalDate.of(2026, 11, 1)),
                "1 November 2026",
                "18 November");
    }

    private static RiskBand band(int likelihood, int impact) {
        return RiskBands.of(new RiskScore(likelihood, impact).score(), 5, 10, 16);
    }

    private static Judgement judgement(
            RiskScore before,
            @Nullable String controls,
            RiskScore after,
            @Nullable String nextStep,
            @Nullable LocalDate nextDue) {
        return new Judgement(DAY, before, controls, after, "Head of Practice", nextStep, nextDue, null);
    }

    private static void refuses(Runnable act, String... words) {
        assertThatThrownBy(act::run).isInstanceOf(Refused.class).hasMessageContainingAll(words);
    }
}
