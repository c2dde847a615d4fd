package uk.redress.web.complaints.alongside;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.alongside.AlongsideFile.RestrictionOnFile;

/** A restriction that holds, and what is being decided about it. */
public class RestrictionForm implements Serializable {

    private final RestrictionOnFile restriction;
    private @Nullable LocalDate reviewOn;
    private @Nullable String note;

    RestrictionForm(RestrictionOnFile restriction) {
        this.restriction = restriction;
    }

    public RestrictionOnFile getRestriction() {
        return restriction;
    }

    public @Nullable LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(@Nullable LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
