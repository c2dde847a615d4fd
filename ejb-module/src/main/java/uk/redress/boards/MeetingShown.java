package uk.redress.boards;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A meeting with its agenda, its people and, for whoever may read them, its minutes.
 *
 * @param minutesFiles none for a reader who may not read the minutes yet
 * @param quorumNeeded as the body wanted it when it met; as it wants it now, before
 * @param minutes null also for a member who may not read them before they were sent
 * @param minutesHeldBack whether there are minutes that this reader may not read yet
 */
public record MeetingShown(
        MeetingInList standing,
        long version,
        @Nullable String cancelledBecause,
        @Nullable Integer quorumNeeded,
        @Nullable String chairDecided,
        @Nullable String minutes,
        @Nullable String minutesBy,
        boolean minutesHeldBack,
        @Nullable String agreedBy,
        List<MeetingFileShown> minutesFiles,
        List<AgendaLine> agenda,
        List<TakenOff> takenOff,
        List<Attendee> people)
        implements Serializable {

    /**
     * @param moved in words: from which meetings it was moved here, and why
     */
    public record AgendaLine(
            long id,
            String title,
            @Nullable String writer,
            boolean paper,
            @Nullable LocalDate receivedOn,
            boolean late,
            List<Moved> moved,
            List<MeetingFileShown> files)
            implements Serializable {}

    /** Its papers and its minutes, those that were withdrawn among them. */
    public List<MeetingFileShown> files() {
        return Stream.concat(agenda.stream().flatMap(item -> item.files().stream()), minutesFiles.stream())
                .toList();
    }

    /** What was on the agenda once, and was not dealt with. */
    public record TakenOff(String title, LocalDate on, String because) implements Serializable {}

    public record Moved(LocalDate from, String because) implements Serializable {}

    /**
     * @param named who may come instead
     * @param late whether the apologies came too late to change anything
     */
    public record Attendee(
            long member,
            String name,
            @Nullable String organisation,
            MemberRole role,
            @Nullable String named,
            @Nullable LocalDate apologiesOn,
            boolean late,
            @Nullable String substitute,
            @Nullable Came came)
            implements Serializable {}
}
