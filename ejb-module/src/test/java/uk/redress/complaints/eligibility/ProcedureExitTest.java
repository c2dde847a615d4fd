package uk.redress.complaints.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProcedureExitTest {

    private static final ProcedureCheck IN_THEIR_OWN_RIGHT = new ProcedureCheck(false, null, false, null);
    private static final ProcedureCheck FOR_ANOTHER = new ProcedureCheck(false, null, true, false);

    @Test
    void consent_is_never_asked_of_a_person_complaining_in_their_own_right() {
        assertThat(exit(IN_THEIR_OWN_RIGHT, Ground.NO_CONSENT, null).refusal())
                .hasValueSatisfying(refusal -> assertThat(refusal.reason()).contains("in their own right"));
    }

    @Test
    void somebody_acting_for_another_may_lack_consent() {
        assertThat(exit(FOR_ANOTHER, Ground.NO_CONSENT, null).refusal()).isEmpty();
    }

    @Test
    void the_safeguarding_question_comes_first() {
        ProcedureCheck concern = new ProcedureCheck(true, " ", true, false);

        assertThat(exit(concern, Ground.NO_CONSENT, null).refusal())
                .hasValueSatisfying(refusal -> assertThat(refusal.reason()).contains("safeguarding referral"));
    }

    @Test
    void a_court_case_needs_the_day_until_when_it_may_come_back() {
        assertThat(exit(IN_THEIR_OWN_RIGHT, Ground.CONCURRENT_PROCEEDINGS, null).refusal())
                .isPresent();
        assertThat(exit(IN_THEIR_OWN_RIGHT, Ground.CONCURRENT_PROCEEDINGS, LocalDate.of(2027, 11, 9))
                        .refusal())
                .isEmpty();
    }

    @Test
    void somebody_acting_for_another_must_say_whether_that_person_is_content() {
        assertThat(new ProcedureCheck(false, null, true, null).refusal()).isPresent();
        assertThat(FOR_ANOTHER.refusal()).isEmpty();
    }

    private static ProcedureExit exit(ProcedureCheck check, Ground ground, @Nullable LocalDate mayReturnUntil) {
        return new ProcedureExit(check, ground, "As explained", "the corporate procedure", mayReturnUntil, List.of());
    }
}
