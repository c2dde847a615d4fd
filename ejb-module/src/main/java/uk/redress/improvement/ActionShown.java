package uk.redress.improvement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An action with everything that is known of it.
 *
 * @param reported how it stood when a month before this one was last rolled up
 * @param promised whether it was promised to somebody who complained: such an action ends when it is done, not before
 * @param complaint the complaint because of which it was promised, to those who may see that complaint
 */
public record ActionShown(
        String reference,
        long version,
        String text,
        String lead,
        @Nullable Long leadId,
        @Nullable String leadName,
        @Nullable String support,
        @Nullable String partner,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate firstDueOn,
        ResourcesKind resources,
        @Nullable BigDecimal pounds,
        @Nullable String resourcesWords,
        @Nullable String measure,
        @Nullable String baseline,
        @Nullable String target,
        @Nullable String impact,
        @Nullable String risks,
        @Nullable String plainWords,
        ActionStep step,
        Rated rated,
        @Nullable Rating reported,
        @Nullable LocalDate claimedOn,
        @Nullable String claim,
        @Nullable Long claimedBy,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate embeddedCheckOn,
        boolean sentBack,
        boolean promised,
        @Nullable String complaint,
        List<Place> places,
        List<Answer> findings,
        List<Milestone> milestones,
        List<Needed> needs,
        List<Said> updates,
        List<DateChange> dates,
        List<Decided> decisions,
        List<String> successors,
        List<String> predecessors,
        List<MeasuredBy> indicators)
        implements Serializable {

    public record Place(
            String plan,
            String title,
            String number,
            String workstream,
            @Nullable String priority,
            @Nullable LocalDate endedOn,
            @Nullable String endedHow,
            @Nullable String endedBecause)
            implements Serializable {}

    public record Answer(String reference, String source, String sourceTitle, String number, String text)
            implements Serializable {}

    /** An indicator that says whether it works. */
    public record MeasuredBy(String reference, String name) implements Serializable {}

    public record Milestone(
            long id, String what, LocalDate dueOn, @Nullable LocalDate doneOn) implements Serializable {}

    /** Another action this one waits for, or that waits for this one. */
    public record Needed(
            String reference, String text, @Nullable LocalDate dueOn, ActionStep step, boolean waitsForThis)
            implements Serializable {}

    /** An update; without words as long as it was only asked for. */
    public record Said(
            @Nullable LocalDate askedOn,
            @Nullable LocalDate wantedBy,
            @Nullable Instant givenAt,
            @Nullable String givenBy,
            @Nullable String done,
            @Nullable String next,
            @Nullable String slipped,
            @Nullable Rating ownRating,
            @Nullable Rating computed,
            @Nullable String differsBecause,
            @Nullable String recovery,
            @Nullable LocalDate recoveryBy,
            @Nullable Rating forecast)
            implements Serializable {

        public boolean isGiven() {
            return givenAt != null;
        }
    }

    public record DateChange(
            @Nullable LocalDate from,
            LocalDate to,
            String reason,
            String askedBy,
            long askedById,
            Instant askedAt,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            @Nullable Boolean approved,
            @Nullable String decision)
            implements Serializable {

        public boolean isOpen() {
            return decidedBy == null;
        }
    }

    public record Decided(
            DecisionKind kind,
            LocalDate on,
            String by,
            @Nullable String words,
            @Nullable String board,
            @Nullable String minute,
            @Nullable String meeting)
            implements Serializable {}

    /** Whether it has a place in a plan today. */
    public boolean isInAPlan() {
        return places.stream().anyMatch(place -> place.endedOn() == null);
    }

    /** From about which age its plain words can be read; 0 while it has none. */
    public int readingAge() {
        return plainWords == null ? 0 : new PlainWords(plainWords).readingAge();
    }

    /** Better, worse or the same as when a month was last rolled up; null where none was. */
    public @Nullable Trend trend() {
        return reported == null ? null : Trend.from(reported, rated.rating());
    }

    /** What its lead said last; null while nothing was said. */
    public @Nullable Said lastSaid() {
        return updates.stream().filter(Said::isGiven).findFirst().orElse(null);
    }

    /** The milestone of that id, while it is not reached. */
    public Optional<Milestone> ahead(long milestone) {
        return milestones.stream()
                .filter(one -> one.id() == milestone && one.doneOn() == null)
                .findFirst();
    }

    /** The actions it waits for. */
    public List<Needed> waitedFor() {
        return needs.stream().filter(needed -> !needed.waitsForThis()).toList();
    }

    /** Whether its lead has ever said how it stands. */
    public boolean isSaid() {
        return updates.stream().anyMatch(Said::isGiven);
    }

    /** The request for another date that waits to be decided; null when none does. */
    public @Nullable DateChange openDateChange() {
        return dates.stream().filter(DateChange::isOpen).findFirst().orElse(null);
    }

    /** The update that was asked for and is not given; null when none is outstanding. */
    public @Nullable Said askedFor() {
        return updates.stream().filter(said -> !said.isGiven()).findFirst().orElse(null);
    }
}
