package uk.redress.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A piece with everything that is known of it, as it stood at a moment. What may not be opened is left out: null stands
 * for it.
 *
 * @param version of now, for forms
 * @param marking as it was at that moment
 * @param mayOpen whether the person who asks may know, today, what is in it
 * @param revisions the latest first
 * @param links all there were, also those taken away, the oldest first
 * @param markings the oldest first
 * @param withdrawal null unless it was withdrawn
 */
public record PieceOnFile(
        String reference,
        long version,
        EvidenceKind kind,
        Marking marking,
        boolean mayOpen,
        List<RevisionOnFile> revisions,
        List<LinkOnFile> links,
        List<Act> markings,
        @Nullable Act withdrawal) {

    /** Somebody did something, at a time and for a reason. */
    public record Act(
            String what, String who, Instant at, @Nullable String why) {}

    /**
     * @param hash of its content, in hexadecimal digits
     * @param size of a file, in bytes
     * @param reading what was on record of it, whose hash it is; null where an indicator was only named
     * @param reviews the oldest first
     */
    public record RevisionOnFile(
            int number,
            String title,
            EvidenceType type,
            LocalDate day,
            String producedBy,
            @Nullable String shows,
            Strength strength,
            String hash,
            @Nullable Long size,
            @Nullable String fileName,
            @Nullable String address,
            @Nullable String indicator,
            @Nullable String period,
            @Nullable String indicatorReference,
            @Nullable String reading,
            @Nullable String changed,
            String addedBy,
            Instant addedAt,
            List<ReviewOnFile> reviews) {

        /** What was thought of it last. */
        public Optional<ReviewOnFile> verdict() {
            return reviews.isEmpty() ? Optional.empty() : Optional.of(reviews.get(reviews.size() - 1));
        }
    }

    public record ReviewOnFile(boolean accepted, @Nullable String why, String reviewedBy, Instant reviewedAt) {}

    /** @param unlinked null as long as it backs that */
    public record LinkOnFile(
            String subject,
            @Nullable String title,
            @Nullable String why,
            String linkedBy,
            Instant linkedAt,
            @Nullable Act unlinked) {}

    public RevisionOnFile latest() {
        return revisions.get(0);
    }

    public String title() {
        return latest().title();
    }

    public RevisionOnFile first() {
        return revisions.get(revisions.size() - 1);
    }

    /** What it backs. */
    public List<LinkOnFile> backs() {
        return links.stream().filter(link -> link.unlinked() == null).toList();
    }

    public Standing standing() {
        return withdrawal == null ? verdictOn(latest()).orElse(Standing.WAITING) : Standing.WITHDRAWN;
    }

    /** What was thought of a revision, or that it waits; null where nobody will look at it any more. */
    public @Nullable Standing standingOf(RevisionOnFile revision) {
        boolean waits = withdrawal == null && revision.number() == latest().number();
        Optional<Standing> verdict = verdictOn(revision);
        return verdict.isEmpty() && !waits ? null : verdict.orElse(Standing.WAITING);
    }

    private static Optional<Standing> verdictOn(RevisionOnFile revision) {
        return revision.verdict().map(review -> review.accepted() ? Standing.ACCEPTED : Standing.NOT_ACCEPTED);
    }

    /** Everything that happened to it, the latest first. */
    public List<Act> history() {
        return Stream.of(
                        revisions.stream()
                                .map(one -> new Act(
                                        one.number() == 1 ? "given" : "revised",
                                        one.addedBy(),
                                        one.addedAt(),
                                        one.changed())),
                        revisions.stream()
                                .flatMap(one -> one.reviews().stream())
                                .map(review -> new Act(
                                        review.accepted() ? "accepted" : "notAccepted",
                                        review.reviewedBy(),
                                        review.reviewedAt(),
                                        review.why())),
                        links.stream()
                                .map(link -> new Act(
                                        "linked " + link.subject(), link.linkedBy(), link.linkedAt(), link.why())),
                        links.stream().map(LinkOnFile::unlinked),
                        markings.stream().skip(1),
                        Stream.of(withdrawal))
                .flatMap(acts -> acts)
                .flatMap(Stream::ofNullable)
                .sorted(Comparator.comparing(Act::at).reversed())
                .toList();
    }
}
