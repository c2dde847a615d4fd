package uk.redress.complaints.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RegisterTotalsTest {

    private static final long ONE_IN_A_THOUSAND = 1_000;

    @Test
    void a_sample_that_is_mostly_found_needs_no_counting() {
        assertThat(RegisterTotals.isBeyondDoubt(400, ONE_IN_A_THOUSAND)).isTrue();
    }

    @Test
    void a_sample_that_might_stand_for_ten_thousand_is_not_trusted() {
        assertThat(RegisterTotals.isBeyondDoubt(10, ONE_IN_A_THOUSAND)).isFalse();
        assertThat(RegisterTotals.isBeyondDoubt(40, ONE_IN_A_THOUSAND)).isFalse();
    }

    @Test
    void a_sample_of_which_nothing_is_found_proves_nothing() {
        assertThat(RegisterTotals.isBeyondDoubt(0, ONE_IN_A_THOUSAND)).isFalse();
    }
}
