package uk.redress.boards;

import static uk.redress.access.Role.Names.BOARD_CLERK;
import static uk.redress.access.Role.Names.PROGRAMME_OFFICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.Today;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/** Who cannot come, who comes instead, who was there, and whether that was enough. */
@Stateless
@RolesAllowed({PROGRAMME_OFFICE, BOARD_CLERK})
public class RecordingAttendance {

    @Inject
    Meetings meetings;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    /** Late ones are taken too; the page marks them. */
    public void apologies(String reference, long seen, long member, LocalDate on, @Nullable String substitute) {
        today.mustHaveCome(on);
        String instead = TextLength.LINE.ifAny(substitute, "who comes instead");
        Meeting meeting = meetings.meeting(reference, seen);
        meeting.mustNotBeCancelled();
        InOrder.mustFollow("The meeting", meeting.heldOn(), "the apologies came", on);
        mustBelong(meetings.members(meeting), member);
        meetings.apologised(meeting, member, on, instead);
        happened.fire(
                Happening.of(reference, "meeting.apologies").with("on", on).with("substitute", instead));
    }

    /** @return whether that was enough, told as soon as it is known */
    public Quorum attended(String reference, long seen, List<Attended> who, @Nullable String chairDecided) {
        String decided = TextLength.PASSAGE.ifAny(chairDecided, "what the chair decided");
        Meeting meeting = meetings.meeting(reference, seen);
        today.mustHaveCome(meeting.heldOn());
        Map<Long, MemberRole> members = meetings.members(meeting);
        int there = 0;
        for (Attended each : who) {
            MemberRole role = mustBelong(members, each.member());
            there += role.countsForQuorum() && each.came().isThere() ? 1 : 0;
            meetings.came(meeting, each);
        }
        Quorum quorum = meeting.attended(today.date(), meetings.bodyOf(meeting).quorum(), there, decided);
        happened.fire(Happening.of(reference, "meeting.attended")
                .because(decided)
                .with("present", there)
                .with("quorumMet", quorum));
        return quorum;
    }

    private static MemberRole mustBelong(Map<Long, MemberRole> members, long member) {
        MemberRole role = members.get(member);
        if (role == null) {
            throw new Refused("Choose somebody who belongs to the body on the day of the meeting.");
        }
        return role;
    }
}
