package uk.redress.web.complaints;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.Today;
import uk.redress.people.ReadingTeams;
import uk.redress.people.TeamInTree;

/** The teams to choose from, each indented below its division. */
@Named
@RequestScoped
public class TeamsPage {

    private static final String INDENT = "\u2003";

    @Inject
    ReadingTeams teams;

    @Inject
    Today today;

    private @Nullable List<TeamInTree> tree;

    /** Those that are not closed today. */
    public List<SelectItem> getOpen() {
        return tree().stream()
                .filter(team -> !team.isClosedOn(today.date()))
                .map(team -> new SelectItem(team.id(), INDENT.repeat(team.depth()) + team.name()))
                .toList();
    }

    /** The team of somebody, to stand after the name; nothing for somebody who has none. */
    public String of(@Nullable Long id) {
        return tree().stream()
                .filter(team -> Objects.equals(team.id(), id))
                .map(team -> ", " + team.name())
                .findFirst()
                .orElse("");
    }

    private List<TeamInTree> tree() {
        List<TeamInTree> known = tree == null ? teams.tree() : tree;
        tree = known;
        return known;
    }
}
