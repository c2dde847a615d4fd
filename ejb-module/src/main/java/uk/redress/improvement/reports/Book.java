package uk.redress.improvement.reports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A workbook that is written row by row. */
public interface Book {

    void sheet(BookSheet sheet);

    /** A cell is a text, a day, a number, or nothing. */
    void row(List<@Nullable Object> cells);
}
