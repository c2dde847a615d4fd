package uk.redress.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * What is to be said about a row, a sentence each.
 *
 * @param problems what keeps the row out until somebody mends it
 * @param remarks what somebody should know
 * @param unknown the facts it leaves unknown, by the names of the fields
 */
record RowNotes(List<String> problems, List<String> remarks, List<String> unknown) {

    RowNotes() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    void problem(String sentence) {
        problems.add(sentence);
    }

    void remark(String sentence) {
        remarks.add(sentence);
    }

    void isUnknown(String fact) {
        unknown.add(fact);
    }
}
