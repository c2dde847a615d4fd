package uk.redress.web.complaints.ombudsman;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.ombudsman.Remedy;

/** A remedy that was agreed, as it is being written down. A row nobody wrote in is no remedy. */
public class RemedyForm implements Serializable {

    private @Nullable String text;
    private @Nullable String owner;
    private @Nullable LocalDate dueOn;

    boolean isBlank() {
        return isEmpty(text) && isEmpty(owner) && dueOn == null;
    }

    boolean isMissingText() {
        return isEmpty(text);
    }

    boolean isMissingOwner() {
        return isEmpty(owner);
    }

    boolean isMissingDay() {
        return dueOn == null;
    }

    Remedy remedy() {
        if (text == null || owner == null || dueOn == null) {
            throw new IllegalStateException("A remedy was taken that is not complete.");
        }
        return new Remedy(text, owner, dueOn);
    }

    private static boolean isEmpty(@Nullable String words) {
        return words == null || words.isBlank();
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable String getOwner() {
        return owner;
    }

    public void setOwner(@Nullable String owner) {
        this.owner = owner;
    }

    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(@Nullable LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
