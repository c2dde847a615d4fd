package uk.redress.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.redress.complaints.Standing;
import uk.redress.reporting.QuarterTable.TeamRow;
import uk.redress.reporting.TeamTree.Own;
import uk.redress.reporting.TeamTree.Team;

class TeamTreeTest {

    private static final List<Team> TEAMS = List.of(
            new Team(1, null, "Social care"),
            new Team(2, 1L, "Looked after"),
            new Team(3, 1L, "Assessment"),
            new Team(4, 3L, "Night"),
            new Team(5, null, "Early help"));

    @Test
    void a_division_has_everything_below_it() {
        List<TeamRow> rows = new TeamTree(TEAMS, Map.of(2L, answered(3), 3L, answered(1), 4L, answered(2))).rows();

        assertThat(rows)
                .extracting(TeamRow::name, TeamRow::depth, TeamRow::own, TeamTreeTest::received)
                .containsExactly(
                        row("Social care", 0, false, 6L),
                        row("Assessment", 1, false, 3L),
                        row("Assessment", 2, true, 1L),
                        row("Night", 2, false, 2L),
                        row("Looked after", 1, false, 3L));
    }

    @Test
    void a_team_without_complaints_is_left_out() {
        assertThat(new TeamTree(TEAMS, Map.of(5L, answered(1))).rows())
                .extracting(TeamRow::name)
                .containsExactly("Early help");
    }

    @Test
    void what_a_division_has_of_its_own_needs_no_line_when_its_teams_have_nothing() {
        assertThat(new TeamTree(TEAMS, Map.of(1L, answered(4))).rows()).hasSize(1);
    }

    private static org.assertj.core.groups.Tuple row(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    private static long received(TeamRow row) {
        return row.tally().of(Measure.RECEIVED);
    }

    private static Own answered(long count) {
        return new Own(new Tally(List.of(new Tally.Cell(Standing.WITHIN_TEN, null, count))), Tally.NOTHING);
    }
}
