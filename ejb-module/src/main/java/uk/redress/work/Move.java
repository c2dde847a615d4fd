package uk.redress.work;

import java.io.Serializable;
import java.util.List;

/**
 * What moving a complaint to the current diagrams means. No more of the complaint than its number.
 *
 * @param from the version it follows
 * @param to the current version
 * @param steps where it waits, as the diagram names it
 * @param opened what it can go on to from there that it could not before
 * @param obstacles why it cannot be moved, in sentences; none when it can
 */
public record Move(String complaint, int from, int to, List<String> steps, List<String> opened, List<String> obstacles)
        implements Serializable {

    public boolean isPossible() {
        return obstacles.isEmpty();
    }
}
