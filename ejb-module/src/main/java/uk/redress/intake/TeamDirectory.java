package uk.redress.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.redress.people.TeamInTree;
import uk.redress.tables.Tidy;

/** Finds a team by any name it ever had. Two of the same name are told apart by the division the log puts them in. */
final class TeamDirectory {

    private final Map<String, Map<Long, TeamInTree>> byName = new HashMap<>();
    private final Map<Long, TeamInTree> byId = new HashMap<>();

    TeamDirectory(List<TeamInTree> tree) {
        for (TeamInTree team : tree) {
            byId.put(team.id(), team);
            List<String> names = new ArrayList<>(team.formerNames());
            names.add(team.name());
            names.forEach(name -> byName.computeIfAbsent(Tidy.key(name), key -> new LinkedHashMap<>())
                    .put(team.id(), team));
        }
    }

    /** Empty when no team, or more than one, can be meant. */
    Optional<Long> find(TeamLabel label) {
        Map<Long, TeamInTree> named = called(label.name());
        if (named.isEmpty()) {
            named = label.formerName().map(this::called).orElse(Map.of());
        }
        if (label.hasDivisionAbove()) {
            for (TeamInTree team : named.values()) {
                if (isBelow(team, label)) {
                    return Optional.of(team.id());
                }
            }
        }
        return named.size() == 1 ? Optional.of(named.keySet().iterator().next()) : Optional.empty();
    }

    /** The division of the label: at the top of the tree if two have its name. */
    Optional<Long> findDivision(TeamLabel label) {
        return called(label.divisionName()).values().stream()
                .filter(team -> team.parentId() == null)
                .map(TeamInTree::id)
                .findFirst();
    }

    private boolean isBelow(TeamInTree team, TeamLabel label) {
        Long parent = team.parentId();
        @Nullable TeamInTree above = parent == null ? null : byId.get(parent);
        return above != null && called(label.divisionName()).containsKey(above.id());
    }

    private Map<Long, TeamInTree> called(String name) {
        return byName.getOrDefault(Tidy.key(name), Map.of());
    }
}
