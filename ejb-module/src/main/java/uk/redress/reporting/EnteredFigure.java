package uk.redress.reporting;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A published figure as a form sends it.
 *
 * @param value null where none was published
 * @param seen what the form showed, null where it showed none
 */
public record EnteredFigure(
        PublishedStage stage,
        PublishedMeasure measure,
        @Nullable Integer value,
        @Nullable Integer seen) implements Serializable {

    boolean isChanged() {
        return !Objects.equals(value, seen);
    }
}
