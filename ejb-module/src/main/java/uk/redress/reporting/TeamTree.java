package uk.redress.reporting;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.redress.reporting.QuarterTable.TeamRow;

/** Divisions and their teams, to add up what each has with everything below it. */
final class TeamTree {

    record Team(long id, @Nullable Long parentId, String name) {}

    /** What a team has of its own, without what is below it. */
    record Own(Tally tally, Tally before) {
        static final Own NOTHING = new Own(Tally.NOTHING, Tally.NOTHING);

        Own and(Own other) {
            return new Own(tally.and(other.tally), before.and(other.before));
        }

        boolean isNothing() {
            return tally.cells().isEmpty() && before.cells().isEmpty();
        }
    }

    private final Map<Long, List<Team>> below;
    private final List<Team> roots;
    private final Map<Long, Own> own;

    TeamTree(List<Team> teams, Map<Long, Own> own) {
        Map<Long, Team> known = teams.stream().collect(Collectors.toMap(Team::id, Function.identity()));
        this.roots = teams.stream()
                .filter(team -> team.parentId() == null || !known.containsKey(team.parentId()))
                .sorted(comparing(Team::name))
                .toList();
        this.below = teams.stream()
                .filter(team -> team.parentId() != null)
                .collect(Collectors.groupingBy(team -> Objects.requireNonNull(team.parentId())));
        this.own = own;
    }

    /** Each team that has anything, after the one it belongs to. */
    List<TeamRow> rows() {
        List<TeamRow> rows = new ArrayList<>();
        roots.forEach(root -> add(root, 0, rows));
        return rows;
    }

    private void add(Team team, int depth, List<TeamRow> rows) {
        Own all = withBelow(team);
        if (all.isNothing()) {
            return;
        }
        rows.add(new TeamRow(team.id(), false, depth, team.name(), all.tally(), all.before()));
        List<Team> children = childrenOf(team);
        Own itself = ownOf(team);
        boolean divided = children.stream().anyMatch(child -> !withBelow(child).isNothing());
        if (divided && !itself.isNothing()) {
            rows.add(new TeamRow(team.id(), true, depth + 1, team.name(), itself.tally(), itself.before()));
        }
        children.forEach(child -> add(child, depth + 1, rows));
    }

    private Own withBelow(Team team) {
        return childrenOf(team).stream().map(this::withBelow).reduce(ownOf(team), Own::and);
    }

    private Own ownOf(Team team) {
        return own.getOrDefault(team.id(), Own.NOTHING);
    }

    private List<Team> childrenOf(Team team) {
        return below.getOrDefault(team.id(), List.of()).stream()
                .sorted(comparing(Team::name))
                .toList();
    }
}
