package uk.redress.improvement.findings;

import static uk.redress.access.Role.Names.BOARD_CLERK;
import static uk.redress.access.Role.Names.PROGRAMME_OFFICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.redress.kernel.Happening;
import uk.redress.kernel.ManyHappened;
import uk.redress.kernel.Refused;
import uk.redress.tables.Table;

/** Brings in all findings of a source at once: nothing before each row can come in, and then every row. */
@Stateless
@RolesAllowed({PROGRAMME_OFFICE, BOARD_CLERK})
public class BringingFindings {

    private static final int MOST = 300;

    @Inject
    Findings findings;

    @Inject
    Event<ManyHappened> happened;

    /**
     * Reads a list somebody keeps; nothing is changed by it.
     *
     * @throws Refused with one sentence when it is no list of findings
     */
    public List<FindingRow> read(Path file) {
        Table table = Table.read(file, FindingColumns::understood, MOST);
        FindingColumns columns = FindingColumns.of(table.headings());
        List<FindingRow> rows = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            rows.add(columns.row(row, rows.size() + 1));
        }
        return rows;
    }

    /** Each row with what is wrong with it, as it stands now. */
    public List<FindingRow> check(String source, List<FindingRow> rows) {
        Set<String> taken = new HashSet<>(findings.numbersOf(source));
        return rows.stream().map(row -> row.wrong(problems(row, taken))).toList();
    }

    /**
     * All of them, or none.
     *
     * @return how many
     * @throws Refused naming the first row that cannot come in
     */
    public int bring(String source, List<FindingRow> rows) {
        FindingSource into = findings.source(source);
        check(source, rows).stream()
                .filter(row -> !row.problems().isEmpty())
                .findFirst()
                .ifPresent(row -> {
                    throw new Refused(
                            "Row %d: %s".formatted(row.row(), row.problems().get(0)));
                });
        List<Happening> entries = new ArrayList<>();
        for (FindingRow row : rows) {
            NewFinding finding = row.finding();
            entries.add(Happening.of(findings.add(into, finding), "finding.recorded")
                    .with("source", source)
                    .with("number", finding.number())
                    .with("text", finding.text()));
        }
        happened.fire(new ManyHappened(entries));
        return entries.size();
    }

    private static List<String> problems(FindingRow row, Set<String> taken) {
        List<String> problems = new ArrayList<>();
        try {
            row.finding();
        } catch (Refused refused) {
            problems.add(refused.refusal().reason());
        }
        if (row.number() != null && !taken.add(row.numbered())) {
            problems.add("The number %s is taken already. Change it.".formatted(row.number()));
        }
        return problems;
    }
}
