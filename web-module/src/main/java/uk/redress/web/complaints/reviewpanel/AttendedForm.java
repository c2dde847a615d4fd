package uk.redress.web.complaints.reviewpanel;

import java.io.Serializable;
import uk.redress.complaints.reviewpanel.ReviewPanelFile.AttendeeOnFile;

/** Somebody who was to come before the panel, and whether they came. */
public class AttendedForm implements Serializable {

    private final AttendeeOnFile attendee;
    private boolean came;

    AttendedForm(AttendeeOnFile attendee) {
        this.attendee = attendee;
    }

    public AttendeeOnFile getAttendee() {
        return attendee;
    }

    public boolean isCame() {
        return came;
    }

    public void setCame(boolean came) {
        this.came = came;
    }
}
