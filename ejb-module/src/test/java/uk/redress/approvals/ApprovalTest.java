package uk.redress.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
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

        assertThatThrownBy(() -> approval.approve(3, LAST_DAY, NOW)).hasMessageContaining("Another manager");
        assertThat(approval.decision()).isEmpty();
    }

    @Test
    void it_can_be_approved_until_the_end_of_its_last_day() {
        Approval approval = waiting();

        approval.approve(MANAGER, LAST_DAY, NOW);

        assertThat(approval.decision()).contains(Decision.APPROVED);
    }

    @Test
    void the_day_after_it_has_lapsed_whether_or_not_anybody_recorded_that() {
        Approval approval = waiting();

        assertThat(approval.hasLapsedOn(LocalDate.of(2026, 11, 17))).isTrue();
        assertThatThrownBy(() -> approval.approve(MANAGER, LocalDate.of(2026, 11, 17), NOW))
                .hasMessageContaining("lapsed");
    }

    @Test
    void it_is_decided_once() {
        Approval approval = waiting();
        approval.refuse(MANAGER, null, "It can be done in time", LAST_DAY, NOW);

        assertThatThrownBy(() -> approval.approve(MANAGER, LAST_DAY, NOW)).hasMessageContaining("decided already");
        assertThat(approval.decision()).contains(Decision.REFUSED);
    }

    @Test
    void a_refusal_has_a_reason() {
        assertThatThrownBy(() -> waiting().refuse(MANAGER, null, "", LAST_DAY, NOW))
                .hasMessageContaining("why you refuse");
    }

    private static Approval waiting() {
        return new Approval(request(MANAGER, "Two files to read"), OFFICER, NOW);
    }

    private static NewRequest request(long approver, String reason) {
        return new NewRequest(
                ComplaintNumber.of(2026, 1), ApprovalKind.EXTENSION, reason, Map.of(), approver, LAST_DAY);
    }
}
