package uk.redress.boards;

import java.time.LocalDate;

/** How far a meeting has come: what has to be done next about it. */
public enum MeetingState {
    AHEAD,
    /** Its day has come; who was there is not recorded yet. */
    TO_RECORD,
    TO_DRAFT,
    TO_AGREE,
    TO_SEND,
    DONE,
    CANCELLED;

    static MeetingState of(MeetingInList meeting, LocalDate today) {
        if (meeting.cancelledOn() != null) {
            return CANCELLED;
        }
        if (meeting.attendedOn() == null) {
            return meeting.heldOn().isAfter(today) ? AHEAD : TO_RECORD;
        }
        if (meeting.agreedOn() == null) {
            return meeting.drafted() ? TO_AGREE : TO_DRAFT;
        }
        return meeting.sentOn() == null ? TO_SEND : DONE;
    }

    /** Whether the clerk still owes something after it. */
    public boolean isOwed() {
        return this == TO_RECORD || this == TO_DRAFT || this == TO_AGREE || this == TO_SEND;
    }
}
