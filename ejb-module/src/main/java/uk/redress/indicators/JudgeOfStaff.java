package uk.redress.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.redress.kernel.Refused;
import uk.redress.tables.Table;
import uk.redress.tables.Tidy;
import uk.redress.tables.WrittenNumber;

/** Reads a table of staff. A row is taken as it is given, also where its figures do not go together: that is pointed out. */
final class JudgeOfStaff {

    private final Map<StaffColumn, Integer> columns;
    private final List<RowInTable> rows = new ArrayList<>();
    private final List<StaffRow> staff = new ArrayList<>();

    JudgeOfStaff(List<String> headings, List<Table.Row> table) {
        columns = StaffColumn.in(headings);
        if (!columns.containsKey(StaffColumn.AREA)
                || !columns.containsKey(StaffColumn.BUDGETED)
                || !columns.containsKey(StaffColumn.VACANT)) {
            throw new Refused(
                    "A table of staff needs a column for the area, one for budgeted posts and one for vacant ones.");
        }
        table.forEach(this::judge);
    }

    static int understood(List<String> headings) {
        return StaffColumn.in(headings).size();
    }

    List<RowInTable> rows() {
        return rows;
    }

    StaffTable table(LocalDate asOf) {
        return new StaffTable(asOf, List.copyOf(staff));
    }

    private void judge(Table.Row row) {
        List<String> problems = new ArrayList<>();
        String area = cell(row, StaffColumn.AREA);
        if (area.isEmpty()) {
            problems.add("The row names no area.");
        }
        if (staff.stream().anyMatch(known -> Tidy.key(known.area()).equals(Tidy.key(area)))) {
            problems.add("There is a row for this area already.");
        }
        StaffRow read = new StaffRow(
                area,
                Tidy.key(area).matches("((grand|overall) )?total\\b.*|all areas?"),
                number(row, StaffColumn.BUDGETED, problems),
                number(row, StaffColumn.EMPLOYED, problems),
                number(row, StaffColumn.VACANT, problems),
                number(row, StaffColumn.AGENCY, problems),
                number(row, StaffColumn.VACANCY_RATE, problems),
                number(row, StaffColumn.AGENCY_SHARE, problems));
        if (problems.isEmpty()) {
            staff.add(read);
        }
        rows.add(new RowInTable(
                row.number(),
                row.cells(),
                problems.isEmpty() ? RowFate.STAFF : RowFate.HELD,
                "",
                read.total() ? area + ", the total of all areas" : area,
                problems));
    }

    private @Nullable BigDecimal number(Table.Row row, StaffColumn column, List<String> problems) {
        WrittenNumber number = WrittenNumber.read(cell(row, column));
        if (number.problem() != null) {
            problems.add(number.problem());
        }
        return number.value();
    }

    private String cell(Table.Row row, StaffColumn column) {
        return row.cell(columns.getOrDefault(column, -1));
    }
}
