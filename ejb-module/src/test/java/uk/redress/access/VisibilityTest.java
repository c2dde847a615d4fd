package uk.redress.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VisibilityTest {

    @Test
    void who_sees_everything_asks_no_condition() {
        assertThat(Visibility.everything().condition("c")).isEqualTo("true");
    }

    @Test
    void an_administrator_sees_no_case() {
        assertThat(Visibility.nothing().condition("c")).isEqualTo("false");
    }

    @Test
    void a_service_manager_sees_the_teams_below_and_what_is_assigned() {
        assertThat(Visibility.of(5, List.of(1L, 2L)).condition("c"))
                .isEqualTo("(c.team_id in (:visibleTeams) or c.manager_id = :visibleTo)");
    }
}
