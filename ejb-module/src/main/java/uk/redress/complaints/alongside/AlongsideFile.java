package uk.redress.complaints.alongside;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside the course of one complaint, as a page shows it.
 *
 * @param asksForInput whether other teams were asked something
 * @param hasRemedies whether anything was offered to put it right
 * @param hasProceedings whether proceedings elsewhere are on file
 * @param withdrawal the last one; null unless it was withdrawn
 */
public record AlongsideFile(
        List<ContactOnFile> contacts,
        List<MediationOnFile> mediations,
        List<PauseOnFile> pauses,
        List<RestrictionOnFile> restrictions,
        List<LinkOnFile> links,
        boolean asksForInput,
        boolean hasRemedies,
        boolean hasProceedings,
        @Nullable WithdrawalOnFile withdrawal)
        implements Serializable {

    static final AlongsideFile NOTHING =
            new AlongsideFile(List.of(), List.of(), List.of(), List.of(), List.of(), false, false, false, null);

    public boolean isEmpty() {
        return equals(NOTHING);
    }

    /** The restrictions that hold today; they are shown before anything else. */
    public List<RestrictionOnFile> restrictionsInForce() {
        return restrictions.stream()
                .filter(restriction -> restriction.endedOn() == null)
                .toList();
    }

    public record ContactOnFile(long id, LocalDate on, ContactWay way, String withWhom, String said, String recordedBy)
            implements Serializable {}

    /**
     * A talk that was offered.
     *
     * @param agreed null as long as they have not answered
     */
    public record MediationOnFile(
            long id,
            MediationKind kind,
            LocalDate offeredOn,
            String offeredBy,
            @Nullable Boolean agreed,
            @Nullable LocalDate answeredOn,
            @Nullable LocalDate heldOn,
            @Nullable String outcome)
            implements Serializable {}

    public record PauseOnFile(
            long id, LocalDate from, LocalDate until, String why, String agreedWith, LocalDate agreedOn)
            implements Serializable {

        public boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    /**
     * A restriction of contact, of this complaint or of somebody of the same name on another.
     *
     * @param own whether it was set on this complaint
     * @param number where it was set; null when the person who looks may not see that one
     * @param why null when it is another complaint's and that one may not be seen
     */
    public record RestrictionOnFile(
            long id,
            boolean own,
            @Nullable String number,
            String who,
            String what,
            String stillOpen,
            @Nullable String why,
            LocalDate from,
            LocalDate toldOn,
            LocalDate reviewOn,
            String setBy,
            @Nullable LocalDate reviewedOn,
            @Nullable String reviewNote,
            @Nullable LocalDate endedOn)
            implements Serializable {}

    /**
     * Another complaint it belongs together with; only what the person who looks may see.
     *
     * @param carries whether the other one carries the joint answer; null for any other kind of link
     */
    public record LinkOnFile(
            long id,
            LinkKind kind,
            String other,
            String summary,
            @Nullable Boolean carries,
            @Nullable String note,
            LocalDate linkedOn,
            String linkedBy)
            implements Serializable {}

    /**
     * How it was withdrawn.
     *
     * @param inWriting false when it was said in words
     * @param stillLookedInto what the council looks into all the same; null when nothing
     */
    public record WithdrawalOnFile(
            LocalDate on, boolean inWriting, @Nullable String stillLookedInto) implements Serializable {}
}
