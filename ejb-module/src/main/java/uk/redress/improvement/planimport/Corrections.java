package uk.redress.improvement.planimport;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What people wrote instead of what the file has, row by row.
 *
 * @param typed by row and column; an empty text is a cell that was emptied
 * @param leftOut why a row is no action, by row
 */
public record Corrections(Map<Integer, Map<PlanColumn, String>> typed, Map<Integer, String> leftOut)
        implements Serializable {

    public static final Corrections NONE = new Corrections(Map.of(), Map.of());

    @Nullable
    String of(int row, PlanColumn column) {
        return typed.getOrDefault(row, Map.of()).get(column);
    }

    Corrections with(int row, Map<PlanColumn, String> cells) {
        Map<Integer, Map<PlanColumn, String>> more = new TreeMap<>(typed);
        if (cells.isEmpty()) {
            more.remove(row);
        } else {
            more.put(row, new EnumMap<>(cells));
        }
        return new Corrections(more, leftOut);
    }

    Corrections withLeftOut(int row, @Nullable String because) {
        Map<Integer, String> more = new TreeMap<>(leftOut);
        if (because == null) {
            more.remove(row);
        } else {
            more.put(row, because);
        }
        return new Corrections(typed, more);
    }
}
