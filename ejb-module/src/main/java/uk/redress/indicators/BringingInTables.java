package uk.redress.indicators;

import static uk.redress.access.Role.Names.PROGRAMME_OFFICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.CalendarPeriod;
import uk.redress.clock.Today;
import uk.redress.kernel.ChangedMeanwhile;
import uk.redress.kernel.Refused;
import uk.redress.settings.Setting;
import uk.redress.settings.SettingsInForce;
import uk.redress.tables.FileBroughtIn;
import uk.redress.tables.Table;

/** Brings in a table of readings or of staff: first it is looked at row by row, then it is accepted or thrown away. */
@Stateless
@RolesAllowed(PROGRAMME_OFFICE)
public class BringingInTables {

    private static final int MOST_ROWS = 5_000;

    @Inject
    FiguresImports imports;

    @Inject
    TakingInReadings readings;

    @Inject
    TakingInStaff staff;

    @Inject
    SettingsInForce settings;

    @Inject
    Today today;

    /**
     * Reads a file; nothing is changed by it.
     *
     * @param asOf the day a table of staff is about; null for readings
     * @return the id under which it is kept until it is accepted or thrown away
     * @throws Refused with one sentence when it is no such table
     */
    public long stage(TableKind kind, String fileName, Path file, @Nullable LocalDate asOf) {
        FileBroughtIn sent = FileBroughtIn.of(fileName, file, settings.numberOf(Setting.UPLOAD_LIMIT));
        if (kind == TableKind.STAFF) {
            if (asOf == null) {
                throw new Refused("Enter the day the table of staff is about.");
            }
            Periods.mustBeOver(CalendarPeriod.day(asOf), today.date());
            Table table = Table.read(sent.path(), JudgeOfStaff::understood, MOST_ROWS);
            new JudgeOfStaff(table.headings(), table.rows());
            return imports.add(kind, sent.name(), table, asOf);
        }
        Table table =
                Table.read(sent.path(), headings -> ReadingColumn.in(headings).size(), MOST_ROWS);
        JudgeOfReadings.columns(table.headings());
        return imports.add(kind, sent.name(), table, null);
    }

    /**
     * Takes in what was shown, all of it or nothing.
     *
     * @param seal of the rows as they were shown
     * @throws ChangedMeanwhile when somebody has done something with it since
     * @throws Refused when something else would become of a row by now
     */
    public void accept(long id, long seen, String seal) {
        FiguresImports.Staged staged = imports.toChange(id, seen);
        if (staged.kind() == TableKind.STAFF) {
            JudgeOfStaff judge = new JudgeOfStaff(staged.headings(), staged.rows());
            mustBeAsShown(judge.rows(), seal);
            staff.takeIn(id, staged.fileName(), judge.table(java.util.Objects.requireNonNull(staged.asOf())));
            imports.accepted(id, judge.rows());
            return;
        }
        List<ReadRow> rows = readings.judged(staged);
        mustBeAsShown(rows.stream().map(ReadRow::shown).toList(), seal);
        imports.accepted(id, readings.takeIn(staged.fileName(), rows));
    }

    public void throwAway(long id, long seen) {
        imports.toChange(id, seen);
        imports.remove(id);
    }

    private static void mustBeAsShown(List<RowInTable> rows, String seal) {
        if (!TableOnHand.sealOf(rows).equals(seal)) {
            throw new Refused(
                    "Something was recorded meanwhile, so that other things would become of these rows. Open the page again and look at them.");
        }
    }
}
