package uk.redress.improvement.findings;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list of findings, before it comes in.
 *
 * @param row as a spreadsheet shows it
 * @param remarks what was assumed where the row did not say it
 * @param problems why it cannot come in as it is
 */
public record FindingRow(
        int row,
        @Nullable String addressee,
        @Nullable String number,
        @Nullable String text,
        @Nullable String goodAnswer,
        List<String> remarks,
        List<String> problems)
        implements Serializable {

    FindingRow wrong(List<String> because) {
        return new FindingRow(row, addressee, number, text, goodAnswer, remarks, because);
    }

    NewFinding finding() {
        return new NewFinding(addressee, number == null ? "" : number, text == null ? "" : text, goodAnswer);
    }

    /** Two rows with the same are two findings under one number. */
    String numbered() {
        return (addressee == null ? "" : addressee.strip()) + "\n" + (number == null ? "" : number.strip());
    }
}
