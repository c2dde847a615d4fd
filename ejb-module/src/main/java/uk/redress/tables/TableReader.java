package uk.redress.tables;

import java.nio.file.Path;
import java.util.List;

/** Reads a table row by row, however large it is. */
public interface TableReader {

    /** What to tell the person about how the file was read. */
    String description();

    /** Hands over the rows from the top until somebody has seen enough. */
    void read(Path file, RowSink sink);

    /** Takes one row. */
    interface RowSink {

        /**
         * @param number as a spreadsheet shows it, from 1
         * @return false when no more rows are wanted
         */
        boolean row(int number, List<String> cells);
    }
}
