package uk.redress.approvals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.redress.access.Colleague;
import uk.redress.access.Rank;
import uk.redress.access.Role;
import uk.redress.settings.Setting;
import uk.redress.settings.SettingsInForce;

class WhoMayApproveTest {

    private static final Colleague SERVICE_MANAGER = new Colleague(1, "Service", Role.SERVICE_MANAGER, 7L, false);
    private static final Colleague COMPLAINTS_MANAGER =
            new Colleague(2, "Complaints", Role.COMPLAINTS_MANAGER, null, false);
    private static final Colleague DIRECTOR = new Colleague(3, "Director", Role.SERVICE_MANAGER, 1L, true);

    private final WhoMayApprove whoMay = new WhoMayApprove();

    {
        whoMay.settings = new SettingsInForce() {
            @Override
            public int numberOf(Setting setting) {
                return Integer.parseInt(setting.usual());
            }
        };
    }

    @ParameterizedTest
    @CsvSource({
        "0, SERVICE_MANAGER",
        "250.00, SERVICE_MANAGER",
        "250.01, COMPLAINTS_MANAGER",
        "1000, COMPLAINTS_MANAGER",
        "1000.01, DIRECTOR",
        "25000, DIRECTOR"
    })
    void the_amount_says_how_high_it_goes(String pounds, Rank rank) {
        assertThat(whoMay.atLeast(ApprovalKind.REDRESS_PAYMENT, Map.of(ApprovalKind.AMOUNT, pounds)))
                .isEqualTo(rank);
    }

    @Test
    void whoever_is_higher_may_approve_what_those_below_may() {
        Map<String, String> much = Map.of(ApprovalKind.AMOUNT, "800");

        assertThat(whoMay.refusal(SERVICE_MANAGER, ApprovalKind.REDRESS_PAYMENT, much))
                .hasValueSatisfying(refusal -> assertThat(refusal.reason()).contains("£250"));
        assertThat(whoMay.refusal(COMPLAINTS_MANAGER, ApprovalKind.REDRESS_PAYMENT, much))
                .isEmpty();
        assertThat(whoMay.refusal(DIRECTOR, ApprovalKind.REDRESS_PAYMENT, much)).isEmpty();
    }

    @Test
    void above_the_upper_limit_only_who_signs_for_the_council_approves() {
        assertThat(whoMay.refusal(
                        COMPLAINTS_MANAGER, ApprovalKind.REDRESS_PAYMENT, Map.of(ApprovalKind.AMOUNT, "1500")))
                .hasValueSatisfying(refusal ->
                        assertThat(refusal.reason()).contains("£1,000").contains("director"));
    }

    @Test
    void an_officer_approves_nothing() {
        Colleague officer = new Colleague(4, "Officer", Role.OFFICER, null, false);

        assertThat(whoMay.refusal(officer, ApprovalKind.EXTENSION, Map.of())).isPresent();
    }

    @Test
    void nobody_below_the_complaints_manager_lets_a_complaint_close_at_risk() {
        assertThat(whoMay.refusal(SERVICE_MANAGER, ApprovalKind.CLOSING_AT_RISK, Map.of()))
                .isPresent();
    }
}
