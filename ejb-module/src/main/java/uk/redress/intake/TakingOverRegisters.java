package uk.redress.intake;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.redress.clock.ClockKind;
import uk.redress.clock.ImportedClock;
import uk.redress.clock.RunningClocks;
import uk.redress.clock.Timescales;
import uk.redress.complaints.CaseProgress;
import uk.redress.complaints.StageOneStart;
import uk.redress.intake.ImportProgress.Step;
import uk.redress.intake.Imports.Staged;
import uk.redress.intake.TakenOver.TakenOverRow;
import uk.redress.kernel.ChangedMeanwhile;
import uk.redress.kernel.Happening;
import uk.redress.kernel.ManyHappened;
import uk.redress.kernel.Refused;
import uk.redress.people.AddingTeams;
import uk.redress.people.ReadingTeams;
import uk.redress.tables.Tidy;

/**
 * Brings all rows of a file in that come in, in one transaction: complaints with their points and what the log says of
 * them, clocks as they stand, an entry in the journal for each, and a process for each that is still open. What was
 * answered gets no process: nothing waits for anybody any more.
 */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER})
public class TakingOverRegisters {

    private static final int CLOCKS_AT_A_TIME = 2_000;
    private static final int PROCESSES_AT_A_TIME = 20;

    @Inject
    Imports imports;

    @Inject
    Judgements judgements;

    @Inject
    TakenOver takenOver;

    @Inject
    ImportsUnderWay underWay;

    @Inject
    ReadingTeams teams;

    @Inject
    AddingTeams addingTeams;

    @Inject
    StageOneStart start;

    @Inject
    RunningClocks clocks;

    @Inject
    CaseProgress progress;

    @Inject
    Event<Happening> happened;

    @Inject
    Event<ManyHappened> manyHappened;

    /**
     * Takes a file over, all of it or nothing.
     *
     * @return how many complaints it made
     * @throws ChangedMeanwhile when somebody has settled something since the preview was opened
     * @throws Refused when it was taken over before
     */
    public int takeOver(long id, long seen) {
        Staged file = imports.toChange(id, seen);
        underWay.isAt(id, Step.COMPLAINTS, 0, 1);
        takenOver.lookUpByKeys();
        takenOver.leaveOutWhatCameInMeanwhile(id);
        addTeams(file);
        int complaints = takenOver.addComplaints(id);
        runClocksAndKeepTheJournal(file, complaints);
        happened.fire(Happening.of("imports", "register.imported")
                .with("file", file.fileName())
                .with("complaints", complaints));
        imports.accepted(id);
        beginProcesses(id);
        return complaints;
    }

    private void addTeams(Staged file) {
        Map<String, Long> added = new HashMap<>();
        TeamDirectory directory = new TeamDirectory(teams.tree());
        for (ImportOnHand.NamedTeam named : judgements.teams(file.id())) {
            if (named.teamId() == null && takenOver.needsTeam(file.id(), named.ordinal())) {
                judgements.teamIs(file.id(), named.ordinal(), team(named.label(), directory, added, file.fileName()));
            }
        }
    }

    /** The log may name one team in several ways; it is added once, with the names it had before. */
    private long team(TeamLabel label, TeamDirectory directory, Map<String, Long> added, String fileName) {
        Long above = label.hasDivisionAbove() ? division(label, directory, added, fileName) : null;
        return added.computeIfAbsent(
                above + "/" + Tidy.key(label.name()),
                key -> addingTeams.add(above, label.name(), former(label.formerName()), "Named in " + fileName + "."));
    }

    private long division(TeamLabel label, TeamDirectory directory, Map<String, Long> added, String fileName) {
        return added.computeIfAbsent("/" + Tidy.key(label.divisionName()), key -> directory
                .findDivision(label)
                .orElseGet(() -> addingTeams.add(
                        null,
                        label.divisionName(),
                        former(label.formerNameOfDivision()),
                        "Named in " + fileName + ".")));
    }

    private static List<String> former(Optional<String> name) {
        return name.map(List::of).orElse(List.of());
    }

    private void runClocksAndKeepTheJournal(Staged file, int complaints) {
        int done = 0;
        List<TakenOverRow> rows = takenOver.rowsAfter(file.id(), 0, CLOCKS_AT_A_TIME);
        while (!rows.isEmpty()) {
            clocks.takeOver(rows.stream()
                    .filter(TakenOverRow::hasClock)
                    .map(this::clock)
                    .toList());
            manyHappened.fire(new ManyHappened(
                    rows.stream().map(row -> imported(row, file)).toList()));
            done += rows.size();
            underWay.isAt(file.id(), Step.CLOCKS_AND_JOURNAL, done, complaints);
            rows = takenOver.rowsAfter(file.id(), rows.get(rows.size() - 1).row(), CLOCKS_AT_A_TIME);
        }
    }

    private ImportedClock clock(TakenOverRow row) {
        return new ImportedClock(
                row.number(),
                ClockKind.LOCAL_RESOLUTION,
                row.respondedOn() == null ? start.dayZero(row.receivedOn(), row.receivedOn()) : row.receivedOn(),
                Timescales.LOCAL_RESOLUTION.usual(),
                row.respondedOn(),
                row.ranOut());
    }

    private static Happening imported(TakenOverRow row, Staged file) {
        return Happening.of(row.number(), "complaint.imported")
                .with("file", file.fileName())
                .with("row", row.row())
                .with("reference", row.reference());
    }

    private void beginProcesses(long id) {
        List<TakenOverRow> open = takenOver.open(id);
        int done = 0;
        for (TakenOverRow row : open) {
            progress.takenOver(row.number());
            done++;
            underWay.isAt(id, Step.PROCESSES, done, open.size());
            if (done % PROCESSES_AT_A_TIME == 0) {
                takenOver.forgetWhatWasRead();
            }
        }
    }
}
