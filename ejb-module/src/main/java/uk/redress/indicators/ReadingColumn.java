package uk.redress.indicators;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.redress.tables.Tidy;

/** What a column of a table of readings is about, by what offices call it. */
enum ReadingColumn {
    REFERENCE("ref", "reference", "id", "code", "kpi", "no", "number"),
    NAME("indicator", "name", "measure", "performance indicator", "description", "title"),
    PERIOD("period", "month", "quarter", "date", "as at", "reporting period", "week"),
    VALUE("value", "actual", "result", "figure", "performance", "reading", "outturn"),
    UNIT("unit", "units", "unit of measure"),
    TARGET("target", "target value", "goal"),
    DIRECTION("direction", "polarity", "good is", "better"),
    SOURCE("source note", "source", "note", "notes", "comment", "comments", "commentary"),
    OWNER("owner", "lead", "responsible", "accountable"),
    FREQUENCY("frequency", "how often"),
    TOLERANCE("tolerance", "tolerance %"),
    DEFINITION("definition", "technical definition"),
    AREA("service area", "area", "service", "team");

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<String> names;

    ReadingColumn(String... names) {
        this.names = Set.of(names);
    }

    static Optional<ReadingColumn> called(String heading) {
        String key = Tidy.key(heading).replaceAll("[.:]+$", "").strip();
        return Arrays.stream(values())
                .filter(column -> column.names.contains(key))
                .findFirst();
    }

    /** Where each is; of two columns of the same name the first. */
    static Map<ReadingColumn, Integer> in(List<String> headings) {
        Map<ReadingColumn, Integer> found = new EnumMap<>(ReadingColumn.class);
        for (int i = 0; i < headings.size(); i++) {
            int index = i;
            called(headings.get(i)).ifPresent(column -> found.putIfAbsent(column, index));
        }
        return found;
    }
}
