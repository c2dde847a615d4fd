package uk.redress.web.programme.boards;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import uk.redress.boards.Attended;
import uk.redress.boards.Came;
import uk.redress.boards.MeetingShown;

/** A member while the clerk records whether they came. */
public class AttendanceRow implements Serializable {

    private MeetingShown.Attendee person;
    private Came came;
    private @Nullable String substitute;

    AttendanceRow(MeetingShown.Attendee person) {
        this.person = person;
        this.substitute = person.substitute();
        this.came = person.came() == null ? expected(person) : person.came();
    }

    /** Who sent no apologies is expected to have come. */
    private static Came expected(MeetingShown.Attendee person) {
        if (person.apologiesOn() == null) {
            return Came.PRESENT;
        }
        return person.substitute() == null ? Came.ABSENT : Came.SUBSTITUTE;
    }

    Attended attended() {
        return new Attended(person.member(), came, came == Came.SUBSTITUTE ? substitute : null);
    }

    public MeetingShown.Attendee getPerson() {
        return person;
    }

    public Came getCame() {
        return came;
    }

    public void setCame(Came came) {
        this.came = came;
    }

    public @Nullable String getSubstitute() {
        return substitute;
    }

    public void setSubstitute(@Nullable String substitute) {
        this.substitute = substitute;
    }
}
