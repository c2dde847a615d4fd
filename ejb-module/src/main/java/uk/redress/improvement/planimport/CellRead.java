package uk.redress.improvement.planimport;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cell and what was made of it.
 *
 * @param written as the file has it; empty where it has nothing or no such column
 * @param typed what a person wrote instead; null where nobody did
 * @param read in words; empty where there is nothing
 */
public record CellRead(
        PlanColumn column, String written, @Nullable String typed, String read, List<Note> notes)
        implements Serializable {

    public boolean isCorrected() {
        return typed != null;
    }
}
