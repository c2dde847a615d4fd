package uk.redress.web.complaints.reviewpanel;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.reviewpanel.Attendee;

/** Somebody who is to come before the panel, as they are being written down. A line without a name counts for nothing. */
public class AttendeeForm implements Serializable {

    private Attendee.As part;
    private @Nullable String name;

    AttendeeForm(Attendee.As part, @Nullable String name) {
        this.part = part;
        this.name = name;
    }

    boolean isNamed() {
        return name != null && !name.isBlank();
    }

    Attendee attendee() {
        return new Attendee(part, name == null ? "" : name);
    }

    public Attendee.As[] getParts() {
        return Attendee.As.values();
    }

    public Attendee.As getPart() {
        return part;
    }

    public void setPart(Attendee.As part) {
        this.part = part;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }
}
