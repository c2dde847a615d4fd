package uk.redress.boards;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body with everything about it that is not a meeting's own.
 *
 * @param meetings the latest first
 * @param programme what the meetings that lie ahead are to deal with, the next first
 */
public record BodyShown(
        BodyInList standing,
        long version,
        BodyFacts facts,
        @Nullable String partOfName,
        LocalDate setUpOn,
        @Nullable String dissolvedBecause,
        List<Terms> terms,
        List<TermsReview> reviews,
        List<MemberShown> members,
        List<MeetingInList> meetings,
        List<WorkItem> programme,
        List<Report> reports)
        implements Serializable {

    /** Those who belong to it now, the chair first. */
    public List<MemberShown> present() {
        return members.stream().filter(MemberShown::isIn).toList();
    }

    public List<MemberShown> former() {
        return members.stream().filter(member -> !member.isIn()).toList();
    }

    /** Those that were held, to name the one in which something was agreed. */
    public List<MeetingInList> held() {
        return meetings.stream().filter(MeetingInList::isHeld).toList();
    }

    /** One edition of the terms of reference. */
    public record Terms(
            int edition,
            String text,
            LocalDate agreedOn,
            @Nullable String minute) implements Serializable {}

    public record TermsReview(
            LocalDate on, String outcome, @Nullable String minute, String by) implements Serializable {}

    /**
     * @param joinedBecause the reason, where no meeting had agreed it
     * @param substitutes who may come instead
     */
    public record MemberShown(
            long id,
            String name,
            @Nullable String organisation,
            MemberRole role,
            boolean account,
            LocalDate from,
            @Nullable LocalDate joinedAt,
            @Nullable String joinedMinute,
            @Nullable String joinedBecause,
            @Nullable LocalDate until,
            @Nullable LocalDate leftAt,
            @Nullable String leftMinute,
            @Nullable String leftBecause,
            @Nullable String substitutes)
            implements Serializable {

        public boolean isIn() {
            return until == null;
        }
    }

    /** What a meeting that lies ahead is to deal with. */
    public record WorkItem(
            String meeting,
            LocalDate on,
            String title,
            @Nullable String writer,
            boolean paper,
            @Nullable LocalDate receivedOn)
            implements Serializable {}

    public record Report(LocalDate after, String to, String text, LocalDate sentOn, String by)
            implements Serializable {}
}
