package uk.redress.web.complaints;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.PointAgreed;

/** One point as it is being written down. */
public class PointForm implements Serializable {

    private @Nullable String text;
    private @Nullable String desiredOutcome;

    /** One that was written down before. */
    public static PointForm of(String text, @Nullable String desiredOutcome) {
        PointForm form = new PointForm();
        form.text = text;
        form.desiredOutcome = desiredOutcome;
        return form;
    }

    public boolean isEmpty() {
        return text == null && desiredOutcome == null;
    }

    public PointAgreed agreed() {
        return new PointAgreed(text == null ? "" : text, desiredOutcome);
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable String getDesiredOutcome() {
        return desiredOutcome;
    }

    public void setDesiredOutcome(@Nullable String desiredOutcome) {
        this.desiredOutcome = desiredOutcome;
    }
}
