package uk.redress.tables;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import uk.redress.kernel.Refused;

/**
 * A table of a few thousand rows, read as a whole.
 *
 * @param description how the file was read, for the person who chose it
 */
public record Table(String description, List<String> headings, List<Row> rows) {

    private static final int HOW_FAR_DOWN = 15;

    /**
     * A row below the headings.
     *
     * @param number as a spreadsheet shows it, from 1
     */
    public record Row(int number, List<String> cells) {

        /** The tidied text of a column; empty where the row is shorter. */
        public String cell(int column) {
            return column < 0 || column >= cells.size() ? "" : cells.get(column);
        }
    }

    /**
     * Reads a file; blank rows are passed over.
     *
     * @param known how many of these cells are headings that are understood; the row with most of them is taken
     * @throws Refused with one sentence when it is no table, has no headings that are understood, or is too long
     */
    public static Table read(Path file, ToIntFunction<List<String>> known, int mostRows) {
        TableReader reader = TableFile.recognise(file, top -> headingsIn(top, known) >= 0);
        List<Row> all = new ArrayList<>();
        reader.read(file, (number, cells) -> {
            List<String> tidy = cells.stream().map(Tidy::text).toList();
            if (tidy.stream().anyMatch(cell -> !cell.isEmpty())) {
                all.add(new Row(number, tidy));
            }
            if (all.size() > mostRows + HOW_FAR_DOWN) {
                throw new Refused("This file has more than %,d rows. Split it and bring in the parts one by one."
                        .formatted(mostRows));
            }
            return true;
        });
        int headings = headingsIn(all.stream().map(Row::cells).toList(), known);
        if (headings < 0) {
            throw new Refused(
                    "None of the first rows of this file has headings that are understood. Look at the help beside the form for the columns it needs.");
        }
        List<Row> rows = List.copyOf(all.subList(headings + 1, all.size()));
        if (rows.isEmpty()) {
            throw new Refused(
                    "This file has headings but no rows below them. Choose the file that has the table in it.");
        }
        return new Table(reader.description(), all.get(headings).cells(), rows);
    }

    private static int headingsIn(List<List<String>> top, ToIntFunction<List<String>> known) {
        int best = -1;
        int most = 1;
        for (int i = 0; i < Math.min(top.size(), HOW_FAR_DOWN); i++) {
            int understood = known.applyAsInt(top.get(i));
            if (understood > most) {
                best = i;
                most = understood;
            }
        }
        return best;
    }
}
