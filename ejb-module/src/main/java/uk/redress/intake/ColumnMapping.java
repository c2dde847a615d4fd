package uk.redress.intake;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.redress.tables.Tidy;

/** Which column of a file is about what. The first proposal comes from the headings; a person may correct it. */
public record ColumnMapping(Map<Column, Integer> columns) implements Serializable {

    public ColumnMapping {
        columns = columns.isEmpty() ? Map.of() : new EnumMap<>(columns);
    }

    private record Likeness(Column column, int index, int value) {}

    /** The most telling headings choose first; a column of the file is about one thing, and a thing is in one column. */
    static ColumnMapping recognise(List<String> headings) {
        List<Likeness> found = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            for (Column column : Column.values()) {
                int value = column.likeness(headings.get(i));
                if (value > 0) {
                    found.add(new Likeness(column, i, value));
                }
            }
        }
        found.sort(Comparator.comparingInt(Likeness::value).reversed().thenComparingInt(Likeness::index));
        Map<Column, Integer> mapping = new EnumMap<>(Column.class);
        Set<Integer> taken = new HashSet<>();
        for (Likeness likeness : found) {
            if (!mapping.containsKey(likeness.column()) && taken.add(likeness.index())) {
                mapping.put(likeness.column(), likeness.index());
            }
        }
        return new ColumnMapping(mapping);
    }

    public boolean has(Column column) {
        return columns.containsKey(column);
    }

    /** What the file's column is about, as far as known. */
    public Optional<Column> of(int index) {
        return columns.entrySet().stream()
                .filter(entry -> entry.getValue() == index)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The tidied text of a row in that column; empty where there is none. */
    String cell(List<String> cells, Column column) {
        Integer index = columns.get(column);
        return index == null || index >= cells.size() ? "" : Tidy.text(cells.get(index));
    }

    int size() {
        return columns.size();
    }
}
