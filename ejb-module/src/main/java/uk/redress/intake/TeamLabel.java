package uk.redress.intake;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.redress.tables.Tidy;

/**
 * The pair of division and team that a row of the log names, either of which may be blank. Logs carry renamings along in
 * brackets: {@code Permanence (previously Placements 2)} is the team Permanence, once known as Placements 2.
 */
public record TeamLabel(String division, String team) implements Serializable {

    private static final Pattern RENAMED =
            Pattern.compile("(.+?)\\s*\\((?:previously|formerly|was|ex)\\s+([^)]+)\\).*", Pattern.CASE_INSENSITIVE);

    static final TeamLabel NONE = new TeamLabel("", "");

    /** @param division as the cell has it, tidied */
    static TeamLabel of(String division, String team) {
        return new TeamLabel(oneLine(division), oneLine(team));
    }

    public boolean isBlank() {
        return division.isEmpty() && team.isEmpty();
    }

    public String divisionName() {
        return nameOf(division);
    }

    /** What the complaint is filed under: the team, or the division where the log names no team. */
    public String name() {
        return nameOf(team.isEmpty() ? division : team);
    }

    public boolean hasDivisionAbove() {
        return !team.isEmpty() && !division.isEmpty();
    }

    Optional<String> formerName() {
        return formerNameOf(team.isEmpty() ? division : team);
    }

    Optional<String> formerNameOfDivision() {
        return formerNameOf(division);
    }

    /** As the log writes it, for reading. */
    public String inWords() {
        return team.isEmpty() || division.isEmpty() ? division + team : team + ", " + division;
    }

    static String nameOf(String text) {
        Matcher renamed = RENAMED.matcher(text);
        return renamed.matches() ? renamed.group(1).strip() : text;
    }

    private static Optional<String> formerNameOf(String text) {
        Matcher renamed = RENAMED.matcher(text);
        return renamed.matches() ? Optional.of(renamed.group(2).strip()) : Optional.empty();
    }

    private static String oneLine(String text) {
        return Tidy.text(text).replace('\n', ' ');
    }
}
