package uk.redress.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.WorkingCalendar;
import uk.redress.tables.Tidy;

/** Goes once through all rows of a file: judges each, and collects the teams and outcome words that it names. */
final class JudgingPass {

    private final Settled settled;
    private final RowJudge judge;
    private final TeamDirectory directory;
    private final Map<TeamLabel, Long> chosenTeams;
    private final Map<TeamLabel, Integer> ordinals = new LinkedHashMap<>();
    private final Map<TeamLabel, Integer> teamRows = new LinkedHashMap<>();
    private final Map<TeamLabel, Optional<Long>> teamIds = new LinkedHashMap<>();
    private final Map<String, String> words = new TreeMap<>();
    private final Map<String, Integer> wordRows = new TreeMap<>();

    /** @param chosenTeams what a person chose for a name of the log: a team, or 0 for one that is to be added */
    JudgingPass(
            Settled settled,
            WorkingCalendar calendar,
            LocalDate today,
            TeamDirectory directory,
            Map<TeamLabel, Long> chosenTeams) {
        this.settled = settled;
        this.judge = new RowJudge(settled, calendar, today);
        this.directory = directory;
        this.chosenTeams = chosenTeams;
    }

    RowJudge judge() {
        return judge;
    }

    Verdict judge(Imports.RawRow row, KnownAlready known) {
        Verdict verdict = judge.judge(row.row(), row.cells(), known);
        remember(settled.mapping().cell(row.cells(), Column.OUTCOME));
        if (!verdict.team().isBlank()) {
            remember(verdict.team());
        }
        return verdict;
    }

    Map<TeamLabel, Integer> ordinals() {
        return ordinals;
    }

    List<ImportOnHand.NamedTeam> teams() {
        List<ImportOnHand.NamedTeam> teams = new ArrayList<>();
        ordinals.forEach((label, ordinal) -> teams.add(new ImportOnHand.NamedTeam(
                ordinal,
                label,
                teamIds.getOrDefault(label, Optional.empty()).orElse(null),
                chosenTeams.containsKey(label),
                teamRows.getOrDefault(label, 0))));
        return teams;
    }

    List<ImportOnHand.UnknownOutcome> outcomes() {
        return words.entrySet().stream()
                .map(word -> new ImportOnHand.UnknownOutcome(
                        word.getKey(),
                        word.getValue(),
                        meaning(word.getKey()),
                        wordRows.getOrDefault(word.getKey(), 0)))
                .toList();
    }

    private @Nullable LogOutcome meaning(String key) {
        return settled.outcomes().get(key);
    }

    private void remember(String outcome) {
        if (LogOutcome.recognise(outcome).isEmpty()) {
            String key = Tidy.key(outcome);
            words.putIfAbsent(key, outcome);
            wordRows.merge(key, 1, Integer::sum);
        }
    }

    private void remember(TeamLabel label) {
        ordinals.putIfAbsent(label, ordinals.size() + 1);
        teamRows.merge(label, 1, Integer::sum);
        teamIds.computeIfAbsent(label, this::find);
    }

    private Optional<Long> find(TeamLabel label) {
        Long chosen = chosenTeams.get(label);
        if (chosen == null) {
            return directory.find(label);
        }
        return chosen == 0 ? Optional.empty() : Optional.of(chosen);
    }
}
