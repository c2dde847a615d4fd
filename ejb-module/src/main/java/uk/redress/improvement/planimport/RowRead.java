package uk.redress.improvement.planimport;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.improvement.ActionDraft;

/**
 * A row of a plan as it would come in.
 *
 * @param row as a spreadsheet counts it
 * @param draft null while the row waits
 * @param because why it was left out; null where it was not
 */
public record RowRead(
        int row,
        Fate fate,
        String number,
        String workstream,
        @Nullable String priority,
        @Nullable ActionDraft draft,
        List<Phase> phases,
        String progress,
        boolean saidComplete,
        @Nullable String because,
        List<CellRead> cells,
        List<Note> notes)
        implements Serializable {

    public boolean isAssuming() {
        return notes.stream().anyMatch(note -> note.kind().isAssumed());
    }

    public List<Note> assumed() {
        return notes.stream().filter(note -> note.kind().isAssumed()).toList();
    }

    public List<Note> waiting() {
        return notes.stream().filter(note -> note.kind().isWaiting()).toList();
    }

    public CellRead cell(PlanColumn column) {
        return cells.stream()
                .filter(cell -> cell.column() == column)
                .findFirst()
                .orElseThrow();
    }
}
