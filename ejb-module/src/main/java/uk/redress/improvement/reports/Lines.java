package uk.redress.improvement.reports;

import java.io.Serializable;
import java.util.List;

/**
 * As many lines as there is room for.
 *
 * @param more how many there are besides
 */
public record Lines(List<Line> shown, int more) implements Serializable {

    static Lines of(List<Line> all, int room) {
        return new Lines(all.subList(0, Math.min(room, all.size())), Math.max(0, all.size() - room));
    }

    public boolean isCut() {
        return more > 0;
    }

    public boolean isEmpty() {
        return shown.isEmpty();
    }
}
