package uk.redress.web.programme.boards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import uk.redress.boards.MeetingInList;
import uk.redress.boards.MeetingShown;
import uk.redress.clock.InWords;
import uk.redress.web.shell.Wording;

/** How meetings and members are named where they are chosen. */
@Named
@ApplicationScoped
public class BoardWordsPage {

    public String meeting(MeetingInList meeting) {
        return Wording.of("boards.meeting", InWords.date(meeting.heldOn()), meeting.reference());
    }

    /** With its body, where meetings of several are listed. */
    public String meetingOf(MeetingInList meeting) {
        return Wording.of("boards.meetingOf", meeting.bodyName(), InWords.date(meeting.heldOn()));
    }

    public String member(MeetingShown.Attendee person) {
        return person.organisation() == null ? person.name() : person.name() + ", " + person.organisation();
    }
}
