package uk.redress.complaints.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.redress.access.Sights;
import uk.redress.access.Visibility;
import uk.redress.complaints.Finding;
import uk.redress.complaints.Stage;
import uk.redress.complaints.Standing;
import uk.redress.complaints.register.RegisterOrder.By;

class RegisterQueryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate SOON = LocalDate.of(2026, 11, 30);
    private static final Visibility SIGHT = Sights.ofAServiceManager();

    @Test
    void list_and_export_carry_the_rule_of_sight_and_counting_adds_up_its_parts() {
        RegisterQuery query = queryOf(RegisterFilter.EVERYTHING, null);

        assertThat(query.page()).contains("where true and " + SIGHT.condition("c"));
        assertThat(query.everything()).contains("where true and " + SIGHT.condition("c"));
        assertThat(query.count(11_000)).isEqualTo(SIGHT.count("complaint c where true", "11000"));
    }

    @Test
    void list_count_and_export_ask_for_the_same() {
        RegisterQuery query = queryOf(full(), "'neglect'");

        assertThat(query.page()).contains("where " + query.condition() + " order by");
        assertThat(query.everything()).contains("where " + query.condition() + " order by");
        assertThat(query.count(11_000)).contains("where " + query.condition() + " limit 11000");
    }

    @Test
    void in_an_order_of_names_each_part_of_what_is_seen_is_looked_through_name_by_name() {
        RegisterQuery query = RegisterQuery.of(
                RegisterFilter.EVERYTHING, new RegisterOrder(By.TEAM, false), SIGHT, null, TODAY, SOON, Set.of());

        assertThat(SIGHT.parts("c")).allSatisfy(part -> assertThat(query.page())
                .contains("where true and " + part + " and c.team_id = t.id order by c.received_on asc, c.id asc")
                .contains("where true and " + part + " and c.team_id is null and t.id is null order by"));
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

        assertThat(queryOf(filter, null).wanted()).isEqualTo("false");
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

        assertThat(queryOf(filter, null).wanted())
                .isEqualTo("(c.closing is null or c.closing = 'WITHDRAWN') and c.team_id is null"
                        + " and (c.outcome in (:outcomes) or c.outcome is null)");
    }

    @Test
    void an_order_read_the_other_way_round_is_the_same_order_backwards() {
        assertThat(new RegisterOrder(By.DUE, false).clause()).isEqualTo("c.shown_due_on asc, c.id asc");
        assertThat(new RegisterOrder(By.DUE, true).clause()).isEqualTo("c.shown_due_on desc, c.id desc");
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
