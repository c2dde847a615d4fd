package uk.redress.complaints.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.redress.complaints.Finding;
import uk.redress.complaints.Stage;
import uk.redress.complaints.Standing;
import uk.redress.complaints.register.RegisterOrder.By;

class RegisterQueryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate SOON = LocalDate.of(2026, 11, 30);
    private static final String SIGHT = "(c.team_id in (:visibleTeams) or c.manager_id = :visibleTo)";

    @Test
    void list_count_and_export_carry_the_rule_of_sight() {
        RegisterQuery query = queryOf(RegisterFilter.EVERYTHING, null);

        assertThat(query.condition()).isEqualTo(SIGHT);
        assertThat(query.page()).contains("where " + SIGHT);
        assertThat(query.count()).contains("where " + SIGHT);
        assertThat(query.everything()).contains("where " + SIGHT);
    }

    @Test
    void list_count_and_export_ask_for_the_same() {
        RegisterQuery query = queryOf(full(), "'neglect'");

        assertThat(query.page()).contains("where " + query.condition() + " order by");
        assertThat(query.count()).contains("where " + query.condition() + " limit");
        assertThat(query.everything()).contains("where " + query.condition() + " order by");
    }

    @Test
    void every_parameter_is_named_and_nothing_typed_is_in_the_text() {
        RegisterQuery query = queryOf(full(), "'neglect'");

        assertThat(query.parameters().keySet())
                .allSatisfy(name -> assertThat(query.page()).contains(":" + name))
                .containsExactlyInAnyOrder(
                        "words",
                        "stages",
                        "today",
                        "soon",
                        "teams",
                        "outcomes",
                        "receivedFrom",
                        "receivedTo",
                        "officer");
        assertThat(query.page()).doesNotContain("neglect");
    }

    @Test
    void counting_stops_at_one_more_than_is_told() {
        assertThat(queryOf(RegisterFilter.EVERYTHING, null).count()).contains("limit 10001");
        assertThat(Total.of(10_000)).isEqualTo(new Total(10_000, false));
        assertThat(Total.of(10_001)).isEqualTo(new Total(10_000, true));
    }

    @Test
    void a_team_asked_for_that_does_not_exist_finds_nothing_instead_of_everything() {
        RegisterFilter filter = new RegisterFilter(
                null,
                Set.of(),
                Set.of(),
                Set.of(),
                false,
                Set.of(99L),
                Set.of(),
                false,
                Set.of(),
                false,
                null,
                null,
                null,
                false);

        assertThat(queryOf(filter, null).condition()).endsWith(" and false");
    }

    @Test
    void several_values_of_a_kind_are_any_of_them_and_kinds_are_all_of_them() {
        RegisterFilter filter = new RegisterFilter(
                null,
                Set.of(),
                Set.of(Status.OPEN, Status.WITHDRAWN),
                Set.of(),
                false,
                Set.of(),
                Set.of(),
                true,
                Set.of(Finding.UPHELD),
                true,
                null,
                null,
                null,
                false);

        assertThat(queryOf(filter, null).condition())
                .isEqualTo(SIGHT + " and (c.closing is null or c.closing = 'WITHDRAWN') and c.team_id is null"
                        + " and (c.outcome in (:outcomes) or c.outcome is null)");
    }

    @Test
    void an_order_read_the_other_way_round_is_the_same_order_backwards() {
        assertThat(new RegisterOrder(By.DUE, false).clause()).isEqualTo("c.due_on asc, c.id asc");
        assertThat(new RegisterOrder(By.DUE, true).clause()).isEqualTo("c.due_on desc, c.id desc");
        assertThat(new RegisterOrder(By.ANSWERED, true).clause()).isEqualTo("c.answered_on desc nulls last, c.id desc");
    }

    private static RegisterQuery queryOf(RegisterFilter filter, @Nullable String words) {
        return RegisterQuery.of(filter, RegisterOrder.NEWEST_FIRST, SIGHT, words, TODAY, SOON, Set.of());
    }

    private static RegisterFilter full() {
        return new RegisterFilter(
                "neglect",
                Set.of(Stage.LOCAL_RESOLUTION),
                Set.of(Status.OPEN),
                Set.of(Standing.OPEN_LATE),
                true,
                Set.of(),
                Set.of(4L),
                false,
                Set.of(Finding.UPHELD),
                false,
                LocalDate.of(2026, 7, 1),
                LocalDate.of(2026, 9, 30),
                7L,
                true);
    }
}
