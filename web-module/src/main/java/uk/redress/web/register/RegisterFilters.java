package uk.redress.web.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.redress.complaints.Finding;
import uk.redress.complaints.Stage;
import uk.redress.complaints.Standing;
import uk.redress.complaints.register.OfficerChoice;
import uk.redress.complaints.register.Status;
import uk.redress.people.TeamInTree;
import uk.redress.web.forms.Dates;
import uk.redress.web.shell.Wording;

/** The filters of the register as fields with their choices, and as a row of what is in force. */
public final class RegisterFilters {

    /** More room than a narrow no-break space, less than a stop of the tabulator. */
    private static final String STEP_OF_THE_TREE = "\u2003";

    private final RegisterAddress address;
    private final List<TeamInTree> teams;
    private final List<OfficerChoice> officers;

    RegisterFilters(RegisterAddress address, List<TeamInTree> teams, List<OfficerChoice> officers) {
        this.address = address;
        this.teams = List.copyOf(teams);
        this.officers = List.copyOf(officers);
    }

    public List<Choice> getStatuses() {
        return choices(RegisterAddress.STATUS, names(Status.values()));
    }

    public List<Choice> getStandings() {
        return choices(
                RegisterAddress.STANDING,
                Stream.of(
                        Standing.OPEN_LATE.name(),
                        RegisterAddress.DUE_SOON,
                        Standing.OPEN_IN_TIME.name(),
                        Standing.WITHIN_TEN + "," + Standing.WITHIN_EXTENSION,
                        Standing.WITHIN_TEN.name(),
                        Standing.WITHIN_EXTENSION.name(),
                        Standing.ANSWERED_LATE.name(),
                        Standing.ANSWERED_UNCOUNTED.name()));
    }

    public List<Choice> getTeams() {
        return choices(
                RegisterAddress.TEAM,
                Stream.concat(
                        teams.stream().map(team -> String.valueOf(team.id())), Stream.of(RegisterAddress.NO_TEAM)));
    }

    public List<Choice> getStages() {
        return choices(RegisterAddress.STAGE, names(Stage.values()));
    }

    public List<Choice> getOutcomes() {
        return choices(
                RegisterAddress.OUTCOME,
                Stream.concat(
                        names(Finding.values()),
                        Stream.of(Finding.UPHELD + "," + Finding.PARTLY_UPHELD, RegisterAddress.NONE)));
    }

    public List<Choice> getOfficers() {
        return choices(
                RegisterAddress.OFFICER,
                Stream.concat(
                        Stream.of(RegisterAddress.NOBODY),
                        officers.stream().map(officer -> String.valueOf(officer.id()))));
    }

    public String getWords() {
        return address.text(RegisterAddress.WORDS);
    }

    public String getFrom() {
        return written(address.text(RegisterAddress.FROM));
    }

    public String getTo() {
        return written(address.text(RegisterAddress.TO));
    }

    /** The field has no place of its own; it is carried along. */
    public String getTeamOnly() {
        return address.text(RegisterAddress.TEAM_ONLY);
    }

    public String getSort() {
        return address.text(RegisterAddress.SORT);
    }

    public String getColumns() {
        return address.text(RegisterAddress.COLUMNS);
    }

    /** Whether one of those is set that are folded away otherwise. */
    public boolean isMore() {
        return Stream.of(
                        RegisterAddress.STAGE,
                        RegisterAddress.OUTCOME,
                        RegisterAddress.FROM,
                        RegisterAddress.TO,
                        RegisterAddress.OFFICER)
                .anyMatch(name -> !address.values(name).isEmpty());
    }

    public List<Chip> getChips() {
        List<Chip> chips = new ArrayList<>();
        for (String name : RegisterAddress.FILTERS) {
            for (String value : address.values(name)) {
                String label = Wording.of("register.filter." + name) + ": " + label(name, value, false);
                chips.add(new Chip(
                        label,
                        address.without(name, value)
                                .without(RegisterAddress.PAGE)
                                .query()));
            }
        }
        return chips;
    }

    private List<Choice> choices(String name, Stream<String> values) {
        String now = address.text(name);
        List<String> offered = values.toList();
        Stream<String> all = now.isEmpty() || offered.contains(now)
                ? offered.stream()
                : Stream.concat(Stream.of(now), offered.stream());
        return all.map(value -> new Choice(value, label(name, value, true), value.equals(now)))
                .toList();
    }

    private String label(String name, String value, boolean inTree) {
        Function<String, String> one = single -> single(name, single, inTree);
        return name.equals(RegisterAddress.WORDS)
                ? value
                : Arrays.stream(value.split(","))
                        .map(one)
                        .collect(Collectors.joining(" " + Wording.of("register.or") + " "));
    }

    private String single(String name, String value, boolean inTree) {
        return switch (name) {
            case RegisterAddress.TEAM, RegisterAddress.TEAM_ONLY -> team(value, inTree);
            case RegisterAddress.OFFICER -> officer(value);
            case RegisterAddress.FROM, RegisterAddress.TO -> day(value);
            case RegisterAddress.OUTCOME ->
                value.equals(RegisterAddress.NONE)
                        ? Wording.of("register.noOutcome")
                        : known("finding." + value, value);
            case RegisterAddress.STATUS -> known("status." + value, value);
            case RegisterAddress.STANDING -> known("standing." + value, value);
            default -> known(name + "." + value, value);
        };
    }

    private String team(String value, boolean inTree) {
        return teams.stream()
                .filter(team -> String.valueOf(team.id()).equals(value))
                .findFirst()
                .map(team -> (inTree ? STEP_OF_THE_TREE.repeat(team.depth()) : "") + team.name())
                .orElseGet(() -> value.equals(RegisterAddress.NO_TEAM) ? Wording.of("register.noTeam") : value);
    }

    private String officer(String value) {
        return officers.stream()
                .filter(officer -> String.valueOf(officer.id()).equals(value))
                .findFirst()
                .map(OfficerChoice::name)
                .orElseGet(() -> value.equals(RegisterAddress.NOBODY) ? Wording.of("register.nobody") : value);
    }

    private static String day(String value) {
        return RegisterAddress.dayOf(value).map(Dates::inWords).orElse(value);
    }

    /** As a person writes it; what could not be read stays as it was typed. */
    private static String written(String value) {
        return RegisterAddress.dayOf(value)
                .map(day -> "%02d/%02d/%04d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear()))
                .orElse(value);
    }

    private static String known(String key, String otherwise) {
        String words = Wording.of(key);
        return words.equals(key) ? otherwise : words;
    }

    private static Stream<String> names(Enum<?>[] all) {
        return Arrays.stream(all).map(Enum::name);
    }
}
