package uk.redress.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.redress.kernel.ComplaintNumber;

class ApprovalTest {

    private static final long OFFICER = 1;
    private static final long MANAGER = 2;
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 16);
    private static final Instant NOW = Instant.parse("2026-11-10T10:00:00Z");

    @Test
    void nobody_approves_what_they_asked_for() {
        assertThatThrownBy(() -> new Approval(request(OFFICER, "Two files to read"), OFFICER, NOW))
                .hasMessageContaining("Somebody else");
    }

    @Test
    void a_request_has_a_reason() {
        assertThatThrownBy(() -> new Approval(request(MANAGER, " "), OFFICER, NOW))
                .hasMessageContaining("reason");
    }

    @Test
    void only_the_manager_who_was_asked_decides() {
        Approval approval = waiting();

        assertThatThrownBy(() -> approval.approve(new Decider(3, Set.of()), Map.of(), LAST_DAY, NOW))
                .hasMessageContaining("Another manager");
        assertThat(approval.decision()).isEmpty();
    }

    @Test
    void it_can_be_approved_until_the_end_of_its_last_day() {
        Approval approval = waiting();

        approval.approve(manager(), Map.of(), LAST_DAY, NOW);

        assertThat(approval.decision()).contains(Decision.APPROVED);
    }

    @Test
    void the_day_after_it_has_lapsed_whether_or_not_anybody_recorded_that() {
        Approval approval = waiting();

        assertThat(approval.hasLapsedOn(LocalDate.of(2026, 11, 17))).isTrue();
        assertThatThrownBy(() -> approval.approve(manager(), Map.of(), LocalDate.of(2026, 11, 17), NOW))
                .hasMessageContaining("lapsed");
    }

    @Test
    void it_is_decided_once() {
        Approval approval = waiting();
        approval.refuse(manager(), null, "It can be done in time", LAST_DAY, NOW);

        assertThatThrownBy(() -> approval.approve(manager(), Map.of(), LAST_DAY, NOW))
                .hasMessageContaining("decided already");
        assertThat(approval.decision()).contains(Decision.REFUSED);
    }

    @Test
    void a_refusal_has_a_reason() {
        assertThatThrownBy(() -> waiting().refuse(manager(), null, "", LAST_DAY, NOW))
                .hasMessageContaining("why you refuse");
    }

    @Test
    void a_deputy_decides_for_the_manager_who_is_away() {
        Approval approval = waiting();

        approval.approve(new Decider(3, Set.of(MANAGER)), Map.of(), LAST_DAY, NOW);

        assertThat(approval.decision()).contains(Decision.APPROVED);
    }

    @Test
    void nobody_decides_as_a_deputy_what_they_asked_for_themselves() {
        Approval approval = waiting();

        assertThatThrownBy(() -> approval.approve(new Decider(OFFICER, Set.of(MANAGER)), Map.of(), LAST_DAY, NOW))
                .hasMessageContaining("you asked for it");
    }

    @Test
    void a_question_goes_to_the_person_who_asked_and_comes_back_with_the_answer() {
        Approval approval = waiting();
        approval.sendBack(manager(), "Which files?", LAST_DAY, NOW);

        assertThatThrownBy(() -> approval.answer(3, "The red ones", LAST_DAY, NOW))
                .hasMessageContaining("person who asked");
        approval.answer(OFFICER, "Those of the two former workers", LAST_DAY, NOW);
        assertThatThrownBy(() -> approval.answer(OFFICER, "And more", LAST_DAY, NOW))
                .hasMessageContaining("No question waits");

        approval.approve(manager(), Map.of(), LAST_DAY, NOW);
        assertThat(approval.decision()).contains(Decision.APPROVED);
    }

    @Test
    void only_the_person_who_asked_withdraws_it() {
        Approval approval = waiting();

        assertThatThrownBy(() -> approval.withdraw(MANAGER, "Not needed", LAST_DAY, NOW))
                .hasMessageContaining("Only the person who asked");
        approval.withdraw(OFFICER, "The worker has come back early", LAST_DAY, NOW);

        assertThat(approval.decision()).contains(Decision.WITHDRAWN);
        assertThatThrownBy(() -> approval.approve(manager(), Map.of(), LAST_DAY, NOW))
                .hasMessageContaining("decided already");
    }

    @Test
    void undecided_after_its_days_it_climbs_and_the_next_manager_decides() {
        Approval approval = waiting();
        approval.climbsAfter(LAST_DAY);
        approval.sendBack(manager(), "Which files?", LAST_DAY, NOW);

        assertThat(approval.climbsOn(LAST_DAY)).isFalse();
        assertThat(approval.climbsOn(LAST_DAY.plusDays(1))).isTrue();
        approval.goesTo(4);

        assertThatThrownBy(() -> approval.approve(manager(), Map.of(), LAST_DAY, NOW))
                .hasMessageContaining("Another manager");
        approval.approve(new Decider(4, Set.of()), Map.of(), LAST_DAY, NOW);
        assertThat(approval.decision()).contains(Decision.APPROVED);
    }

    @Test
    void what_is_over_is_called_off_by_nobody_and_says_why() {
        Approval approval = waiting();

        approval.callOff("The complaint was withdrawn.", NOW);

        assertThat(approval.decision()).contains(Decision.WITHDRAWN);
        assertThatThrownBy(() -> approval.approve(manager(), Map.of(), LAST_DAY, NOW))
                .hasMessageContaining("decided already");
    }

    private static Decider manager() {
        return new Decider(MANAGER, Set.of());
    }

    private static Approval waiting() {
        return new Approval(request(MANAGER, "Two files to read"), OFFICER, NOW);
    }

    private static NewRequest request(long approver, String reason) {
        return new NewRequest(
                ComplaintNumber.of(2026, 1), ApprovalKind.EXTENSION, reason, Map.of(), approver, LAST_DAY);
    }
}
