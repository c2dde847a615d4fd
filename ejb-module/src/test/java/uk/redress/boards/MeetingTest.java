package uk.redress.boards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.redress.clock.WorkingCalendar;
import uk.redress.kernel.Refused;

class MeetingTest {

    private static final LocalDate HELD = LocalDate.of(2026, 11, 18);
    private static final LocalDate NEXT_DAY = LocalDate.of(2026, 11, 19);
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(List.of(), List.of(2026));

    private final Meeting meeting = new Meeting("M-2026-0001", 1, new NewMeeting(HELD, null, null), CALENDAR);

    @Test
    void minutes_are_drafted_then_agreed_then_sent_and_never_otherwise() {
        refuses(() -> meeting.draft("Words", "Clerk", Instant.EPOCH), "who was there first");
        meeting.attended(HELD, 5, 6, null);
        refuses(() -> meeting.agree(NEXT_DAY, "The chair"), "no minutes to agree");
        meeting.draft("Words", "Clerk", Instant.EPOCH);
        refuses(() -> meeting.send(NEXT_DAY), "The chair has not agreed");
        meeting.agree(NEXT_DAY, "The chair");
        refuses(() -> meeting.draft("Other words", "Clerk", Instant.EPOCH), "the chair agreed the minutes");
        refuses(() -> meeting.agree(NEXT_DAY, "The chair"), "the chair agreed the minutes");
        meeting.send(NEXT_DAY);
        refuses(() -> meeting.send(NEXT_DAY), "were sent on 19 November 2026 already");
    }

    @Test
    void days_that_contradict_each_other_are_both_named() {
        meeting.attended(HELD, 5, 6, null);
        meeting.draft("Words", "Clerk", Instant.EPOCH);

        refuses(() -> meeting.agree(LocalDate.of(2026, 11, 17), "The chair"), "17 November 2026", "18 November 2026");
        meeting.agree(NEXT_DAY, "The chair");
        refuses(() -> meeting.send(HELD), "18 November 2026", "19 November 2026");
    }

    @Test
    void a_meeting_that_is_too_small_wants_to_know_what_its_chair_decided() {
        refuses(() -> meeting.attended(HELD, 5, 4, null), "5 must be there, and 4 are");
        assertThat(meeting.attended(HELD, 5, 4, "Go on without decisions.")).isEqualTo(Quorum.NOT_MET);
        refuses(() -> meeting.attended(HELD, null, 4, null), "what the chair has decided");
    }

    @Test
    void notice_is_sent_before_a_meeting_not_after_it() {
        refuses(() -> meeting.noticeSent(NEXT_DAY), "18 November 2026", "19 November 2026");
    }

    @Test
    void what_was_cancelled_is_neither_held_nor_moved() {
        meeting.cancel(HELD, "Snow");

        refuses(() -> meeting.attended(HELD, 5, 6, null), "was cancelled");
        refuses(() -> meeting.move(new NewMeeting(NEXT_DAY, null, null), CALENDAR), "was cancelled");
    }

    private static void refuses(Runnable act, String... words) {
        assertThatThrownBy(act::run).isInstanceOf(Refused.class).hasMessageContainingAll(words);
    }
}
