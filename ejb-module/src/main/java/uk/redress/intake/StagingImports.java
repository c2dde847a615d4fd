package uk.redress.intake;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.redress.clock.Calendars;
import uk.redress.clock.Today;
import uk.redress.intake.Imports.RawRow;
import uk.redress.intake.Imports.Staged;
import uk.redress.kernel.ChangedMeanwhile;
import uk.redress.kernel.NotFound;
import uk.redress.kernel.Refused;
import uk.redress.people.ReadingTeams;
import uk.redress.settings.Setting;
import uk.redress.settings.SettingsInForce;
import uk.redress.tables.FileBroughtIn;
import uk.redress.tables.TableFile;
import uk.redress.tables.TableReader;
import uk.redress.tables.Tidy;

/** Takes a file in to be looked at, and works out what would happen with its rows. Changes no complaint. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER})
public class StagingImports {

    private static final int AT_A_TIME = 1_000;
    private static final int MOST_ROWS = 250_000;
    private static final int ROWS_WITH_HEADINGS = 30;

    @Inject
    Imports imports;

    @Inject
    Judgements judgements;

    @Inject
    ReadingTeams teams;

    @Inject
    Calendars calendars;

    @Inject
    SettingsInForce settings;

    @Inject
    Today today;

    /**
     * Reads a file and judges its rows.
     *
     * @return the id under which it is kept until it is accepted or thrown away
     * @throws Refused with one sentence when it is no table, empty or too large
     */
    public long stage(String fileName, Path file) {
        FileBroughtIn sent = FileBroughtIn.of(fileName, file, settings.numberOf(Setting.UPLOAD_LIMIT));
        TableReader reader = TableFile.recognise(file, Headings::lookLikeALog);
        Headings headings = headings(reader, file);
        long id = imports.add(sent.name(), reader.description(), headings.texts(), headings.mapping());
        int rows = stageRows(id, reader, file, headings);
        if (rows == 0) {
            throw new Refused("This file has headings but no rows below them. Choose the file that has the log in it.");
        }
        imports.rowsAre(id, rows);
        judge(new Staged(id, fileName, Settled.by(headings.mapping())), Map.of());
        return id;
    }

    /**
     * Judges the rows anew by what a person has settled.
     *
     * @throws ChangedMeanwhile when somebody has settled something else since the page was opened
     * @throws NotFound when the file was thrown away
     */
    public void settle(long id, long seen, Corrections corrections) {
        imports.toChange(id, seen);
        Map<TeamLabel, Long> chosen = new HashMap<>();
        judgements.teams(id).forEach(team -> {
            Long choice = corrections.teams().get(team.ordinal());
            if (choice != null) {
                chosen.put(team.label(), choice);
            }
        });
        imports.settle(id, corrections.mapping(), corrections.dayForRowsWithout());
        Settled settled = new Settled(corrections.mapping(), corrections.dayForRowsWithout(), corrections.outcomes());
        judge(new Staged(id, "", settled), chosen);
    }

    public void throwAway(long id, long seen) {
        imports.toChange(id, seen);
        imports.remove(id);
    }

    private void judge(Staged staged, Map<TeamLabel, Long> chosenTeams) {
        JudgingPass pass = new JudgingPass(
                staged.settled(), calendars.current(), today.date(), new TeamDirectory(teams.tree()), chosenTeams);
        judgements.forget(staged.id());
        List<RawRow> rows = imports.rowsAfter(staged.id(), 0, AT_A_TIME);
        while (!rows.isEmpty()) {
            KnownAlready known = known(pass.judge(), rows);
            List<Verdict> verdicts =
                    rows.stream().map(row -> pass.judge(row, known)).toList();
            judgements.add(staged.id(), verdicts, pass.ordinals());
            rows = imports.rowsAfter(staged.id(), rows.get(rows.size() - 1).row(), AT_A_TIME);
        }
        pass.teams().forEach(team -> judgements.addTeam(staged.id(), team));
        pass.outcomes().forEach(outcome -> judgements.addOutcome(staged.id(), outcome));
    }

    private KnownAlready known(RowJudge judge, List<RawRow> rows) {
        return judgements.known(
                rows.stream()
                        .map(row -> judge.reference(row.cells()))
                        .filter(reference -> !reference.isEmpty())
                        .collect(Collectors.toSet()),
                rows.stream()
                        .filter(row -> judge.reference(row.cells()).isEmpty())
                        .map(row -> judge.fingerprint(row.cells()))
                        .collect(Collectors.toSet()));
    }

    private int stageRows(long id, TableReader reader, Path file, Headings headings) {
        List<RawRow> waiting = new ArrayList<>();
        int[] state = {0, 0};
        reader.read(file, (number, cells) -> {
            boolean below = state[1] > headings.row();
            state[1]++;
            if (below && cells.stream().anyMatch(cell -> !cell.isBlank())) {
                waiting.add(new RawRow(number, cells.stream().map(Tidy::text).toList()));
                state[0]++;
                if (state[0] > MOST_ROWS) {
                    throw new Refused("This file has more than %,d rows. Split it and import the parts one by one."
                            .formatted(MOST_ROWS));
                }
                if (waiting.size() == AT_A_TIME) {
                    imports.addRows(id, waiting);
                    waiting.clear();
                }
            }
            return true;
        });
        if (!waiting.isEmpty()) {
            imports.addRows(id, waiting);
        }
        return state[0];
    }

    private static Headings headings(TableReader reader, Path file) {
        List<List<String>> top = new ArrayList<>();
        reader.read(file, (number, cells) -> {
            top.add(cells);
            return top.size() < ROWS_WITH_HEADINGS;
        });
        Headings headings = Headings.find(top);
        if (headings.row() < 0) {
            throw new Refused("This file has no headings: its first rows are all blank.");
        }
        return headings;
    }
}
