package uk.redress.improvement.planimport;

import static uk.redress.access.Role.Names.PROGRAMME_OFFICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.redress.improvement.BeginningActions;
import uk.redress.improvement.BeginningActions.BegunAction;
import uk.redress.improvement.plans.TakingInPlans;
import uk.redress.improvement.plans.TakingInPlans.Agreed;
import uk.redress.improvement.plans.Where;
import uk.redress.kernel.Happening;
import uk.redress.kernel.NotFound;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;
import uk.redress.settings.Setting;
import uk.redress.settings.SettingsInForce;
import uk.redress.tables.FileBroughtIn;
import uk.redress.tables.Table;

/** Brings a plan in: it is looked at row by row, what it leaves open is settled, then all of it comes in or nothing. */
@Stateless
@RolesAllowed(PROGRAMME_OFFICE)
public class BringingInPlans {

    private static final int MOST_ROWS = 1_000;

    @Inject
    PlanImports imports;

    @Inject
    TakingInPlans plans;

    @Inject
    BeginningActions beginning;

    @Inject
    SettingsInForce settings;

    @Inject
    Event<Happening> happened;

    /**
     * Reads a table; nothing is changed by it.
     *
     * @return the id under which it is kept until it is accepted or thrown away
     * @throws Refused with one sentence when it is no such table
     */
    public long stage(String plan, String fileName, Path file) {
        FileBroughtIn sent = FileBroughtIn.of(fileName, file, settings.numberOf(Setting.UPLOAD_LIMIT));
        Table table = Table.read(
                sent.path(), headings -> JudgeOfPlans.columns(headings).size(), MOST_ROWS);
        if (!JudgeOfPlans.columns(table.headings()).containsKey(PlanColumn.ACTION)) {
            throw new Refused("No heading of this table says what is to be done. One column must be called Action.");
        }
        return imports.add(plan, sent.name(), table);
    }

    /** Says which column is about what. */
    public void columnsAre(long id, long seen, Map<PlanColumn, Integer> columns) {
        if (!columns.containsKey(PlanColumn.ACTION)) {
            throw new Refused("Say which column has the actions.");
        }
        if (new HashSet<>(columns.values()).size() != columns.size()) {
            throw new Refused("A column can be about one thing only.");
        }
        PlanImports.Staged staged = imports.toChange(id, seen);
        imports.settle(id, columns, staged.corrections());
    }

    /**
     * Writes cells anew, in the words in which they should have been written; they are read like any other.
     *
     * @param cells those that differ from the file; all others are as the file has them
     */
    public void correct(long id, long seen, int row, Map<PlanColumn, String> cells) {
        PlanImports.Staged staged = imports.toChange(id, seen);
        mustHave(staged, row);
        cells.values().forEach(cell -> TextLength.PAGES.of(cell, "the cell"));
        imports.settle(
                id, staged.columns(), staged.corrections().with(row, cells).withLeftOut(row, null));
    }

    /** @param because why it is no action; null to take it in after all */
    public void leaveOut(long id, long seen, int row, @Nullable String because) {
        PlanImports.Staged staged = imports.toChange(id, seen);
        mustHave(staged, row);
        String why = because == null ? null : TextLength.LINE.needed(because, "why the row is left out");
        imports.settle(id, staged.columns(), staged.corrections().withLeftOut(row, why));
    }

    public void throwAway(long id, long seen) {
        imports.toChange(id, seen);
        imports.remove(id);
    }

    /**
     * Takes all rows in that come in.
     *
     * @return how many actions the plan has got by it
     * @throws Refused while a row waits to be corrected: a plan comes in whole
     */
    public int accept(long id, long seen) {
        PlanImports.Staged staged = imports.toChange(id, seen);
        List<RowRead> all = new JudgeOfPlans(staged.columns(), staged.corrections(), imports.plan(staged.plan(), id))
                .read(staged.rows());
        mustNotWait(all);
        List<RowRead> rows =
                all.stream().filter(row -> row.fate() == Fate.COMES_IN).toList();
        if (rows.isEmpty()) {
            throw new Refused("No row of this table comes in.");
        }
        List<BegunAction> actions = plans.takeIn(
                staged.plan(), rows.stream().map(row -> agreed(staged, row)).toList());
        for (int i = 0; i < rows.size(); i++) {
            BegunAction action = actions.get(i);
            rows.get(i).phases().forEach(phase -> beginning.withMilestone(action, phase.what(), phase.dueOn()));
        }
        imports.accepted(staged, rows, actions);
        happened.fire(Happening.of(staged.plan(), "plan.broughtIn")
                .with("file", staged.fileName())
                .with("actions", actions.size())
                .with("leftOut", all.size() - rows.size())
                .with(
                        "assumptions",
                        rows.stream().mapToInt(row -> row.assumed().size()).sum())
                .with(
                        "saidComplete",
                        rows.stream().filter(RowRead::saidComplete).count()));
        return actions.size();
    }

    private static Agreed agreed(PlanImports.Staged staged, RowRead row) {
        return new Agreed(
                new Where(staged.plan(), row.workstream(), row.priority(), row.number()),
                Objects.requireNonNull(row.draft()),
                Happening.of(staged.plan(), "action.broughtIn")
                        .with("plan", staged.plan())
                        .with("number", row.number())
                        .with("file", staged.fileName())
                        .with("row", row.row())
                        .with("saidComplete", row.saidComplete() ? "yes" : null));
    }

    private static void mustNotWait(List<RowRead> rows) {
        long waiting = rows.stream().filter(row -> row.fate() == Fate.WAITS).count();
        if (waiting > 0) {
            throw new Refused(
                    waiting == 1
                            ? "One row waits to be corrected. Nothing was brought in."
                            : "%d rows wait to be corrected. Nothing was brought in.".formatted(waiting));
        }
    }

    private static void mustHave(PlanImports.Staged staged, int row) {
        if (staged.rows().stream().noneMatch(one -> one.number() == row)) {
            throw new NotFound("This row");
        }
    }
}
