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
                RiskScore score = new RiskScore(likelihood, impact);
                assertThat(score.score()).isEqualTo(likelihood * impact);
                assertThat(score.band()).isEqualTo(new RiskScore(impact, likelihood).band());
            }
        }
        assertThat(new RiskScore(2, 2).band()).isEqualTo(RiskBand.LOW);
        assertThat(new RiskScore(1, 5).band()).isEqualTo(RiskBand.MEDIUM);
        assertThat(new RiskScore(3, 3).band()).isEqualTo(RiskBand.MEDIUM);
        assertThat(new RiskScore(2, 5).band()).isEqualTo(RiskBand.HIGH);
        assertThat(new RiskScore(3, 5).band()).isEqualTo(RiskBand.HIGH);
        assertThat(new RiskScore(4, 4).band()).isEqualTo(RiskBand.VERY_HIGH);
        assertThat(new RiskScore(5, 5).band()).isEqualTo(RiskBand.VERY_HIGH);
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
