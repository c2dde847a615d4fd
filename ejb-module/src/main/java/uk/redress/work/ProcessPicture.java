package uk.redress.work;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A diagram as it was deployed when the complaint went through it, with the path taken.
 *
 * @param name of the diagram, in the office's words
 * @param svg ready to be put into a page: it has a title and a description, and needs no style sheet
 * @param path the same in words, in the order it happened
 */
public record ProcessPicture(String name, String svg, List<Passage> path) implements Serializable {

    /**
     * One step that was reached.
     *
     * @param until null while it waits
     */
    public record Passage(
            String name, Instant since, @Nullable Instant until, How how) implements Serializable {}

    /** How it was left. */
    public enum How {
        DONE,
        WAITING,
        INTERRUPTED
    }
}
