package uk.redress.web.complaints.reviewpanel;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.ComplaintFile;
import uk.redress.complaints.Part;
import uk.redress.complaints.investigation.InvestigationFile;
import uk.redress.complaints.investigation.Post;
import uk.redress.complaints.reviewpanel.Attendee;
import uk.redress.complaints.reviewpanel.ReviewPanelFile;

/** When and where the panel meets, and who comes: the form that both arranging it and arranging it again fill in. */
public class PanelDayForm implements Serializable {

    private final List<AttendeeForm> attendees = new ArrayList<>();
    private @Nullable AttendeeForm added;
    private @Nullable LocalDate meets;
    private @Nullable String place;
    private @Nullable String because;

    /** Those who usually come: the complainant and the advocate, who investigated, and who adjudicated. */
    void startFrom(ComplaintFile file, @Nullable InvestigationFile investigation) {
        for (ComplaintFile.PersonOnFile person : file.people()) {
            if (person.part() == Part.COMPLAINANT || person.part() == Part.ADVOCATE) {
                attendees.add(new AttendeeForm(Attendee.As.valueOf(person.part().name()), person.name()));
            }
        }
        if (investigation != null) {
            investigation
                    .holding(Post.INVESTIGATING_OFFICER)
                    .ifPresent(one -> attendees.add(new AttendeeForm(Attendee.As.INVESTIGATING_OFFICER, one.name())));
            investigation
                    .holding(Post.INDEPENDENT_PERSON)
                    .ifPresent(one -> attendees.add(new AttendeeForm(Attendee.As.INDEPENDENT_PERSON, one.name())));
            if (investigation.adjudicatedBy() != null) {
                attendees.add(new AttendeeForm(Attendee.As.ADJUDICATING_OFFICER, investigation.adjudicatedBy()));
            }
        }
        atLeastOneLine();
    }

    /** As it was arranged before. */
    void startFrom(ReviewPanelFile panel) {
        meets = panel.panelOn();
        place = panel.panelPlace();
        panel.attendees().forEach(one -> attendees.add(new AttendeeForm(one.part(), one.name())));
        atLeastOneLine();
    }

    private void atLeastOneLine() {
        if (attendees.isEmpty()) {
            attendees.add(new AttendeeForm(Attendee.As.COMPLAINANT, null));
        }
    }

    List<Attendee> coming() {
        return attendees.stream()
                .filter(AttendeeForm::isNamed)
                .map(AttendeeForm::attendee)
                .toList();
    }

    String where() {
        return place == null ? "" : place;
    }

    public void add() {
        added = new AttendeeForm(Attendee.As.OTHER, null);
        attendees.add(added);
    }

    public void remove(AttendeeForm attendee) {
        attendees.remove(attendee);
    }

    public boolean isNew(AttendeeForm attendee) {
        return attendee.equals(added);
    }

    public List<AttendeeForm> getAttendees() {
        return attendees;
    }

    public @Nullable LocalDate getMeets() {
        return meets;
    }

    public void setMeets(@Nullable LocalDate meets) {
        this.meets = meets;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }

    public @Nullable String getBecause() {
        return because;
    }

    public void setBecause(@Nullable String because) {
        this.because = because;
    }
}
