package uk.redress.boards;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeetingStateTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 18);
    private static final LocalDate LATER = LocalDate.of(2026, 12, 1);

    @Test
    void a_meeting_says_what_is_to_be_done_next_about_it() {
        assertThat(state(null, null, false, null, null)).isEqualTo(MeetingState.TO_RECORD);
        assertThat(meeting(null, null, false, null, null).state(DAY.withDayOfMonth(17)))
                .isEqualTo(MeetingState.AHEAD);
        assertThat(state(null, DAY, false, null, null)).isEqualTo(MeetingState.TO_DRAFT);
        assertThat(state(null, DAY, true, null, null)).isEqualTo(MeetingState.TO_AGREE);
        assertThat(state(null, DAY, true, DAY, null)).isEqualTo(MeetingState.TO_SEND);
        assertThat(state(null, DAY, true, DAY, DAY)).isEqualTo(MeetingState.DONE);
        assertThat(state(DAY, null, false, null, null)).isEqualTo(MeetingState.CANCELLED);
    }

    @Test
    void minutes_that_were_agreed_are_overdue_after_a_week() {
        assertThat(meeting(null, DAY, true, DAY, null).isSendingOverdue(LocalDate.of(2026, 11, 25)))
                .isFalse();
        assertThat(meeting(null, DAY, true, DAY, null).isSendingOverdue(LocalDate.of(2026, 11, 26)))
                .isTrue();
        assertThat(meeting(null, DAY, true, DAY, LATER).isSentLate()).isTrue();
    }

    private static MeetingState state(
            @Nullable LocalDate cancelled,
            @Nullable LocalDate attended,
            boolean drafted,
            @Nullable LocalDate agreed,
            @Nullable LocalDate sent) {
        return meeting(cancelled, attended, drafted, agreed, sent).state(LATER);
    }

    private static MeetingInList meeting(
            @Nullable LocalDate cancelled,
            @Nullable LocalDate attended,
            boolean drafted,
            @Nullable LocalDate agreed,
            @Nullable LocalDate sent) {
        return new MeetingInList(
                "M-2026-0001",
                "B-2026-0001",
                "A board",
                DAY,
                null,
                null,
                DAY,
                DAY,
                null,
                cancelled,
                attended,
                attended == null ? null : Quorum.MET,
                5,
                drafted,
                agreed,
                agreed == null ? null : LocalDate.of(2026, 11, 25),
                sent,
                null,
                0,
                0);
    }
}
