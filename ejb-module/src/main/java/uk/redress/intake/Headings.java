package uk.redress.intake;

import java.util.List;
import uk.redress.tables.Tidy;

/**
 * Where the headings of a table are and what they say. Logs often begin with a title and a blank row; the headings are
 * the row of the top that says most.
 *
 * @param row the index among the rows looked at; -1 when they are all blank
 */
record Headings(int row, List<String> texts, ColumnMapping mapping) {

    private static final int HOW_FAR_DOWN = 15;
    private static final int COLUMNS_OF_A_LOG = 3;

    /** Whether the top of a sheet is that of a log. */
    static boolean lookLikeALog(List<List<String>> top) {
        return find(top).mapping().size() >= COLUMNS_OF_A_LOG;
    }

    static Headings find(List<List<String>> top) {
        Headings best = new Headings(-1, List.of(), new ColumnMapping(java.util.Map.of()));
        for (int i = 0; i < Math.min(top.size(), HOW_FAR_DOWN); i++) {
            List<String> texts = top.get(i).stream().map(Tidy::text).toList();
            if (texts.stream().allMatch(String::isEmpty)) {
                continue;
            }
            ColumnMapping mapping = ColumnMapping.recognise(texts);
            if (best.row < 0 || mapping.size() > best.mapping.size()) {
                best = new Headings(i, texts, mapping);
            }
        }
        return best;
    }
}
