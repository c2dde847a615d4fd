package uk.redress.boards;

import java.time.LocalDate;

/**
 * A meeting that was held, for what comes out of it.
 *
 * @param bodyReference the journal tells of its body
 */
public record MeetingOnHand(long id, String reference, LocalDate heldOn, long body, String bodyReference) {}
