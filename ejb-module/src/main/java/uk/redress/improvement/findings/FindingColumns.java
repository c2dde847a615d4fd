package uk.redress.improvement.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.redress.tables.Table;
import uk.redress.tables.Tidy;

/** Which column of somebody's list says what: each office heads them in its own way. */
record FindingColumns(int addressee, int number, int text, int goodAnswer) {

    private static final Set<String> ADDRESSEE =
            Set.of("body", "addressee", "addressed to", "to", "to whom", "agency", "organisation", "for", "recipient");
    private static final Set<String> NUMBER =
            Set.of("number", "no", "no.", "nr", "#", "ref", "ref.", "reference", "rec", "rec no", "rec no.", "item");
    private static final Set<String> TEXT = Set.of(
            "recommendation",
            "recommendations",
            "finding",
            "findings",
            "text",
            "area for improvement",
            "area for priority action",
            "lesson",
            "wording");
    private static final Set<String> GOOD_ANSWER = Set.of(
            "good answer", "what a good answer looks like", "what good looks like", "success measure", "outcome");

    static int understood(List<String> cells) {
        FindingColumns columns = of(cells);
        return columns.text < 0
                ? 0
                : (int) cells.stream()
                        .map(Tidy::key)
                        .filter(FindingColumns::isKnown)
                        .count();
    }

    static FindingColumns of(List<String> headings) {
        return new FindingColumns(
                first(headings, ADDRESSEE),
                first(headings, NUMBER),
                first(headings, TEXT),
                first(headings, GOOD_ANSWER));
    }

    /** What is missing is read as nothing; a list without numbers is numbered as it stands. */
    FindingRow row(Table.Row row, int position) {
        String written = row.cell(number);
        List<String> remarks = new ArrayList<>();
        if (number < 0) {
            remarks.add("The list has no column of numbers: it is numbered as it stands.");
        }
        return new FindingRow(
                row.number(),
                nothingAsNull(row.cell(addressee)),
                number < 0 ? Integer.toString(position) : nothingAsNull(written),
                nothingAsNull(row.cell(text)),
                nothingAsNull(row.cell(goodAnswer)),
                List.copyOf(remarks),
                List.of());
    }

    private static boolean isKnown(String heading) {
        return ADDRESSEE.contains(heading)
                || NUMBER.contains(heading)
                || TEXT.contains(heading)
                || GOOD_ANSWER.contains(heading);
    }

    private static int first(List<String> headings, Set<String> known) {
        for (int i = 0; i < headings.size(); i++) {
            if (known.contains(Tidy.key(headings.get(i)))) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable String nothingAsNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
