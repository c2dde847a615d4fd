package uk.redress.complaints.ombudsman;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.redress.kernel.Refusal;

class EarlyReferralTest {

    private static final LocalDate ADJUDICATED = LocalDate.of(2026, 11, 9);

    @Test
    void all_five_conditions_and_the_agreement_are_enough() {
        assertThat(all(ADJUDICATED).refusal(ADJUDICATED)).isEmpty();
        assertThat(all(ADJUDICATED).snapshot())
                .containsEntry("outcomesMet", "yes")
                .containsEntry("complainantAgreedOn", "2026-11-09");
    }

    @ParameterizedTest
    @CsvSource({
        "false, true, true, true, true, robustReports",
        "true, false, true, true, true, completeAdjudication",
        "true, true, false, true, true, significantPointsUpheld",
        "true, true, true, false, true, clearActionPlan",
        "true, true, true, true, false, outcomesMet"
    })
    void one_that_is_missing_is_named_and_enough_to_refuse(
            boolean reports, boolean adjudication, boolean points, boolean plan, boolean outcomes, String missing) {
        EarlyReferral referral =
                new EarlyReferral(reports, adjudication, points, plan, outcomes, ADJUDICATED, "Both want it");

        assertThat(referral.missing()).containsExactly(missing);
        assertThat(referral.refusal(ADJUDICATED).map(Refusal::reason))
                .hasValueSatisfying(reason -> assertThat(reason).contains("right to a panel"));
    }

    @Test
    void nobody_can_have_agreed_before_there_was_an_adjudication() {
        assertThat(all(null).refusal(ADJUDICATED)).isPresent();
        assertThat(all(ADJUDICATED.minusDays(1)).refusal(ADJUDICATED).map(Refusal::reason))
                .hasValueSatisfying(reason -> assertThat(reason).contains("8 November 2026", "9 November 2026"));
    }

    private static EarlyReferral all(@Nullable LocalDate agreedOn) {
        return new EarlyReferral(true, true, true, true, true, agreedOn, "Both want it");
    }
}
