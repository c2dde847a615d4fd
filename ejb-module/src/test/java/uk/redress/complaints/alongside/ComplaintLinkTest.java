package uk.redress.complaints.alongside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which complaints may be linked: whoever looks for a joint answer finds it after one step. */
class ComplaintLinkTest {

    @Test
    void a_complaint_is_never_linked_to_itself() {
        assertThatThrownBy(() -> link(1, 1, LinkKind.SAME_CHILD, null)).hasMessageContaining("to itself");
    }

    @Test
    void two_complaints_are_linked_once_for_one_reason_whoever_begins() {
        ComplaintLink known = link(1, 2, LinkKind.SAME_CHILD, null);

        assertThatThrownBy(() -> link(2, 1, LinkKind.SAME_CHILD, null).mustFitBeside(List.of(known)))
                .hasMessageContaining("linked like that already");
        assertThatCode(() -> link(2, 1, LinkKind.SAME_MATTER, null).mustFitBeside(List.of(known)))
                .doesNotThrowAnyException();
    }

    @Test
    void a_joint_answer_stands_in_one_of_them() {
        assertThatThrownBy(() -> joint(1, 2, null)).hasMessageContaining("which of the two");
        assertThat(joint(1, 2, 2L).carried()).isEqualTo(1);
        assertThat(joint(2, 1, 2L).carrier()).isEqualTo(2);
    }

    @Test
    void one_complaint_may_carry_the_answer_of_many() {
        assertThatCode(() -> joint(1, 3, 1L).mustFitBeside(List.of(joint(1, 2, 1L))))
                .doesNotThrowAnyException();
    }

    @Test
    void an_answer_is_carried_once_and_a_carried_one_carries_nothing() {
        ComplaintLink twoInOne = joint(1, 2, 1L);

        assertThatThrownBy(() -> joint(2, 3, 3L).mustFitBeside(List.of(twoInOne)))
                .hasMessageContaining("stands in another complaint already");
        assertThatThrownBy(() -> joint(2, 3, 2L).mustFitBeside(List.of(twoInOne)))
                .hasMessageContaining("is itself answered in another");
        assertThatThrownBy(() -> joint(1, 3, 3L).mustFitBeside(List.of(twoInOne)))
                .hasMessageContaining("carries the answer to another");
    }

    @Test
    void no_circle_of_three_can_be_drawn() {
        List<ComplaintLink> twoSteps = List.of(joint(1, 2, 1L));

        assertThatThrownBy(() -> joint(3, 1, 3L).mustFitBeside(twoSteps)).isNotNull();
        assertThatThrownBy(() -> joint(2, 3, 2L).mustFitBeside(twoSteps)).isNotNull();
    }

    private static ComplaintLink joint(long one, long other, @Nullable Long carrier) {
        return link(one, other, LinkKind.JOINT_ANSWER, carrier);
    }

    private static ComplaintLink link(long one, long other, LinkKind kind, @Nullable Long carrier) {
        return new ComplaintLink(one, other, kind, carrier, null, LocalDate.of(2026, 11, 23), "Officer");
    }
}
