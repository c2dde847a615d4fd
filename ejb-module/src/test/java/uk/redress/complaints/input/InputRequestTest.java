package uk.redress.complaints.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A question to another team moves by itself until somebody answers. */
class InputRequestTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private static final LocalDate NEXT_MONDAY = LocalDate.of(2026, 11, 30);

    private static final long ASKER = 1;
    private static final long ASKED = 2;
    private static final long MANAGER = 3;

    @Test
    void it_is_chased_on_the_day_and_overdue_the_day_after() {
        InputRequest question = question();

        assertThat(question.isToBeChasedOn(MONDAY)).isFalse();
        assertThat(question.isToBeChasedOn(WEDNESDAY)).isTrue();
        question.chased(WEDNESDAY);
        assertThat(question.isToBeChasedOn(THURSDAY)).isFalse();
        assertThat(question.becomesOverdueOn(WEDNESDAY)).isFalse();
        assertThat(question.becomesOverdueOn(THURSDAY)).isTrue();
    }

    @Test
    void overdue_it_goes_to_the_manager_once_the_days_have_passed() {
        InputRequest question = question();
        question.overdue(THURSDAY, FRIDAY);

        assertThat(question.goesUpOn(FRIDAY)).isFalse();
        assertThat(question.goesUpOn(NEXT_MONDAY)).isTrue();
        question.goesTo(MANAGER, NEXT_MONDAY, LocalDate.of(2026, 12, 2));
        assertThat(question.highest()).isEqualTo(MANAGER);
        assertThat(question.isFor(MANAGER, Set.of())).isTrue();
        assertThat(question.isFor(ASKED, Set.of())).isTrue();
        assertThat(question.isFor(9, Set.of(MANAGER))).isTrue();
        assertThat(question.isFor(9, Set.of(8L))).isFalse();
    }

    @Test
    void an_answered_question_moves_no_more_and_is_answered_once() {
        InputRequest question = question();
        question.answered(MONDAY, "Somebody", "Two visits.");

        assertThat(question.isToBeChasedOn(THURSDAY)).isFalse();
        assertThat(question.becomesOverdueOn(THURSDAY)).isFalse();
        assertThatThrownBy(() -> question.answered(MONDAY, "Somebody", "Three."))
                .hasMessage("This question was answered on 23 November 2026.");
        assertThatThrownBy(() -> question.withdrawn(MONDAY, "No need")).hasMessageContaining("was answered");
    }

    @Test
    void nobody_asks_themselves_or_for_yesterday() {
        assertThatThrownBy(() -> new InputRequest(1, null, wanted(ASKER, WEDNESDAY), MONDAY, ASKER))
                .hasMessageContaining("Ask somebody else");
        assertThatThrownBy(() -> new InputRequest(1, null, wanted(ASKED, MONDAY), WEDNESDAY, ASKER))
                .hasMessage("The answer cannot be dated 23 November 2026: it is asked for on 25 November 2026.");
    }

    private static InputRequest question() {
        return new InputRequest(1, null, wanted(ASKED, WEDNESDAY), MONDAY, ASKER);
    }

    private static InputWanted wanted(long asked, LocalDate by) {
        return new InputWanted(null, asked, "How many visits were there?", by);
    }
}
