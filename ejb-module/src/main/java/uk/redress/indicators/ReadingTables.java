package uk.redress.indicators;

import static uk.redress.access.Role.Names.PROGRAMME_OFFICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import uk.redress.kernel.NotFound;

/** Shows the tables that were brought in: before they are accepted what would become of each row, afterwards what did. */
@Stateless
@RolesAllowed(PROGRAMME_OFFICE)
public class ReadingTables {

    @Inject
    FiguresImports imports;

    @Inject
    TakingInReadings readings;

    /** The latest first; twenty at most. */
    public List<TableInList> latest() {
        return imports.latest();
    }

    /** @throws NotFound when it was thrown away */
    public TableOnHand open(long id) {
        FiguresImports.Staged staged = imports.called(id);
        boolean ofStaff = staged.kind() == TableKind.STAFF;
        JudgeOfStaff staff = ofStaff ? new JudgeOfStaff(staged.headings(), staged.rows()) : null;
        List<RowInTable> rows = staged.verdicts();
        if (rows == null) {
            rows = staff == null
                    ? readings.judged(staged).stream().map(ReadRow::shown).toList()
                    : staff.rows();
        }
        return new TableOnHand(
                staged.id(),
                staged.version(),
                staged.kind(),
                staged.fileName(),
                staged.description(),
                staged.headings(),
                rows,
                staged.asOf(),
                staff == null
                        ? List.of()
                        : staff.table(Objects.requireNonNull(staged.asOf())).discrepancies(),
                staged.uploadedBy(),
                staged.uploadedAt(),
                staged.acceptedBy(),
                staged.acceptedAt());
    }
}
