package uk.redress.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VisibilityTest {

    private static final Visibility SERVICE_MANAGER = Visibility.of(5, List.of(1L, 2L));

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
        assertThat(SERVICE_MANAGER.parts("c"))
                .containsExactly(
                        "c.team_id in (:visibleTeams)",
                        "(c.manager_id = :visibleTo and (c.team_id is null or c.team_id not in (:visibleTeams)))");
    }

    @Test
    void and_what_they_are_asked_to_decide_about_as_long_as_it_waits() {
        Visibility asked = Visibility.of(5, List.of(1L, 2L), List.of("CS-2026-0001"));

        assertThat(asked.parts("c"))
                .hasSize(3)
                .last()
                .asString()
                .startsWith("(c.number in (:visibleToDecide)")
                .contains("c.team_id not in (:visibleTeams)", "c.manager_id <> :visibleTo");
    }

    @Test
    void the_condition_is_that_one_of_the_parts_is_true() {
        assertThat(SERVICE_MANAGER.condition("x"))
                .isEqualTo("(" + String.join(" or ", SERVICE_MANAGER.parts("x")) + ")");
    }

    @Test
    void counting_adds_the_parts_up_and_stops_at_so_many() {
        assertThat(Visibility.everything().count("complaint c where c.step is not null", "7"))
                .isEqualTo("select count(*) from (select from ("
                        + "(select 1 from complaint c where c.step is not null and true limit 7)"
                        + ") as part limit 7) as counted");
        assertThat(SERVICE_MANAGER.count("complaint c where c.step is not null", "7"))
                .contains(SERVICE_MANAGER.parts("c"))
                .contains(" union all ");
    }
}
