package uk.redress.approvals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ChangedFactTest {

    @Test
    void a_day_that_moved_is_told_with_both_days() {
        assertThat(ChangedFact.between(
                        Map.of("to", "2026-12-04", "total", "20"), Map.of("to", "2026-12-07", "total", "20")))
                .containsExactly(new ChangedFact("to", "2026-12-04", "2026-12-07"));
    }

    @Test
    void what_nobody_can_tell_now_has_not_changed() {
        assertThat(ChangedFact.between(Map.of("route", "Corporate complaints"), Map.of()))
                .isEmpty();
    }

    @Test
    void what_was_not_asked_about_is_nobodys_concern() {
        assertThat(ChangedFact.between(Map.of(), Map.of("to", "2026-12-07"))).isEmpty();
    }
}
