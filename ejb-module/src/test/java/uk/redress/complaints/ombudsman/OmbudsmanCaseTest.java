package uk.redress.complaints.ombudsman;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.redress.kernel.Refused;

class OmbudsmanCaseTest {

    private static final LocalDate TOLD = LocalDate.of(2026, 11, 9);

    private final OmbudsmanCase taken = new OmbudsmanCase(1, TOLD, "26 001 234", "The delay", false);

    @Test
    void a_decision_cannot_come_before_the_case() {
        assertThatThrownBy(() -> taken.decided(TOLD.minusDays(1), Decision.NO_FAULT, "No fault"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("8 November 2026")
                .hasMessageContaining("9 November 2026");
    }

    @Test
    void a_remedy_is_due_after_the_decision_even_when_that_day_has_passed() {
        taken.decided(TOLD.plusDays(2), Decision.FAULT_WITH_INJUSTICE, "Fault");

        assertThatCode(() -> taken.mustAllow(new Remedy("Apologise", "Head of service", TOLD.plusDays(2))))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> taken.mustAllow(new Remedy("Apologise", "Head of service", TOLD)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("11 November 2026");
    }

    @Test
    void nothing_can_be_shown_before_it_was_decided_or_done() {
        taken.decided(TOLD.plusDays(2), Decision.FAULT_WITH_INJUSTICE, "Fault");

        assertThatThrownBy(() -> taken.complied(TOLD.plusDays(1), "Letter", null))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("before the decision of 11 November 2026");
        assertThatThrownBy(() -> taken.complied(TOLD.plusDays(3), "Letter", TOLD.plusDays(4)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("the last was done on 13 November 2026");
        assertThatCode(() -> taken.complied(TOLD.plusDays(4), "Letter", TOLD.plusDays(4)))
                .doesNotThrowAnyException();
    }

    @Test
    void it_is_not_taken_up_again_before_it_was_decided_the_last_time() {
        taken.decided(TOLD.plusDays(2), Decision.SENT_BACK, "Complete stage 3");

        assertThatThrownBy(() -> taken.mustComeBefore(TOLD))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("11 November 2026");
    }

    @Test
    void an_answer_is_wanted_after_it_is_asked_for_and_given_once() {
        assertThatThrownBy(() -> new OmbudsmanEnquiry(1, 1, TOLD, "Which records?", TOLD.minusDays(1)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("8 November 2026");
        OmbudsmanEnquiry asked = new OmbudsmanEnquiry(1, 1, TOLD, "Which records?", TOLD.plusDays(20));
        assertThatThrownBy(() -> asked.answered(TOLD.minusDays(1), "These"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("before the enquiry came on 9 November 2026");

        asked.answered(TOLD.plusDays(21), "These");

        assertThatThrownBy(() -> asked.answered(TOLD.plusDays(22), "Others"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("was answered on 30 November 2026");
    }
}
