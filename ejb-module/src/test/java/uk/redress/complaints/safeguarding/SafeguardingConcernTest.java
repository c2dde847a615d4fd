package uk.redress.complaints.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.redress.kernel.Refused;

class SafeguardingConcernTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 9);

    private final SafeguardingConcern concern = new SafeguardingConcern(1, DAY, "Officer", "A bruise nobody explains");

    @Test
    void it_is_open_until_its_outcome_is_known() {
        concern.referred(referralOn(DAY));
        assertThat(concern.isOpen()).isTrue();

        concern.concluded("A strategy meeting was held", LocalDate.of(2026, 11, 12), "Officer");
        assertThat(concern.isOpen()).isFalse();
    }

    @Test
    void there_is_no_outcome_of_what_was_never_referred() {
        assertThatThrownBy(() -> concern.concluded("Nothing to worry about", DAY, "Officer"))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("Record the safeguarding referral first");
    }

    @Test
    void the_outcome_is_not_known_before_the_referral() {
        concern.referred(referralOn(DAY));

        assertThatThrownBy(() -> concern.concluded("-", LocalDate.of(2026, 11, 8), "Officer"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("8 November 2026")
                .hasMessageContaining("9 November 2026");
    }

    @Test
    void a_referral_is_put_right_until_then() {
        concern.referred(referralOn(DAY));
        concern.referred(referralOn(LocalDate.of(2026, 11, 8)));
        concern.concluded("-", DAY, "Officer");

        assertThatThrownBy(() -> concern.referred(referralOn(DAY))).isInstanceOf(Refused.class);
    }

    private static Referral referralOn(LocalDate day) {
        return new Referral("Multi-agency safeguarding hub", day, "Officer", null);
    }
}
