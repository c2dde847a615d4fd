package uk.redress.intake;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.redress.tables.HeadingNames;
import uk.redress.tables.Tidy;

/** Which column of a file is about what. The first proposal comes from the headings; a person may correct it. */
public record ColumnMapping(Map<Column, Integer> columns) implements Serializable {

    public ColumnMapping {
        columns = columns.isEmpty() ? Map.of() : new EnumMap<>(columns);
    }

    static ColumnMapping recognise(List<String> headings) {
        return new ColumnMapping(HeadingNames.recognise(headings, Column.class, Column::names));
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
