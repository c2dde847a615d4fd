package uk.redress.web.programme.findings;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.improvement.findings.FindingRow;

/** A row of a list of findings while somebody puts it right. */
public class RowForm implements Serializable {

    private FindingRow row;
    private @Nullable String addressee;
    private @Nullable String number;
    private @Nullable String text;
    private boolean out;

    RowForm(FindingRow row) {
        this.row = row;
        addressee = row.addressee();
        number = row.number();
        text = row.text();
    }

    /** What is left out is not looked at: nothing is wrong with it, and it takes no number. */
    void checked(FindingRow checked) {
        row = checked;
    }

    FindingRow asTyped() {
        return new FindingRow(row.row(), addressee, number, text, row.goodAnswer(), row.remarks(), List.of());
    }

    public FindingRow getRow() {
        return row;
    }

    public boolean isOut() {
        return out;
    }

    public void setOut(boolean out) {
        this.out = out;
    }

    public @Nullable String getAddressee() {
        return addressee;
    }

    public void setAddressee(@Nullable String addressee) {
        this.addressee = addressee;
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }
}
