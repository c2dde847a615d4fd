package uk.redress.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import uk.redress.evidence.PieceOnFile.Act;
import uk.redress.evidence.PieceOnFile.LinkOnFile;
import uk.redress.evidence.PieceOnFile.ReviewOnFile;
import uk.redress.evidence.PieceOnFile.RevisionOnFile;

/**
 * Reads pieces as they stood at a moment, now or years ago, from the rows that were there by then. Five statements,
 * however many pieces are asked for.
 */
@ApplicationScoped
class EvidenceOnFile {

    private static final String PIECES = """
            select e.id, e.reference, e.version, e.kind, %s as may_open, w.why, a.display_name as who, w.withdrawn_at
              from evidence e
              left join evidence_withdrawal w on w.evidence_id = e.id and w.withdrawn_at < :until
              left join account a on a.id = w.withdrawn_by
             where e.id in (:ids) order by e.ordinal desc""";

    private static final String REVISIONS = """
            select r.evidence_id, r.number, r.title, r.type, r.day, r.produced_by, r.shows, r.strength, r.hash, c.size,
                   r.file_name, r.address, r.indicator, r.period, r.indicator_reference,
                   r.reading, r.changed, a.display_name as who, r.added_at
              from evidence_revision r
              join account a on a.id = r.added_by
              left join evidence_content c on c.id = r.content_id
             where r.evidence_id in (:ids) and r.added_at < :until order by r.evidence_id, r.number desc""";

    private static final String REVIEWS = """
            select r.evidence_id, r.revision, r.accepted, r.why, a.display_name as who, r.reviewed_at
              from evidence_review r join account a on a.id = r.reviewed_by
             where r.evidence_id in (:ids) and r.reviewed_at < :until order by r.id""";

    private static final String LINKS = """
            select l.evidence_id, l.subject, l.why, a.display_name as who, l.linked_at,
                   u.why as unlinked_why, b.display_name as unlinked_by, u.unlinked_at
              from evidence_link l
              join account a on a.id = l.linked_by
              left join evidence_unlink u on u.link_id = l.id and u.unlinked_at < :until
              left join account b on b.id = u.unlinked_by
             where l.evidence_id in (:ids) and l.linked_at < :until order by l.id""";

    private static final String MARKINGS = """
            select m.evidence_id, m.marking, m.why, a.display_name as who, m.marked_at
              from evidence_marking m join account a on a.id = m.marked_by
             where m.evidence_id in (:ids) and m.marked_at < :until order by m.id""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Subjects subjects;

    /** In the order they were given, the latest first. */
    List<PieceOnFile> read(List<Long> ids, Instant until, Sight sight) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Tuple> pieces = sight.bind(session()
                        .createNativeQuery(PIECES.formatted(sight.mayOpen()), Tuple.class)
                        .setParameter("ids", ids)
                        .setParameter("until", until.atOffset(ZoneOffset.UTC)))
                .getResultList();
        Rows revisions = rows(REVISIONS, ids, until);
        Rows reviews = rows(REVIEWS, ids, until);
        Rows links = rows(LINKS, ids, until);
        Rows markings = rows(MARKINGS, ids, until);
        Map<String, String> titles = subjects.titles(links.all().stream()
                .map(row -> row.get("subject", String.class))
                .collect(Collectors.toSet()));
        return pieces.stream()
                .map(row -> piece(row, revisions, reviews, links, markings, titles))
                .toList();
    }

    private static PieceOnFile piece(
            Tuple row, Rows revisions, Rows reviews, Rows links, Rows markings, Map<String, String> titles) {
        long id = row.get("id", Long.class);
        boolean open = row.get("may_open", Boolean.class);
        Map<Integer, List<ReviewOnFile>> thought = new HashMap<>();
        reviews.of(id).forEach(review -> thought.computeIfAbsent(
                        review.get("revision", Integer.class), n -> new ArrayList<>())
                .add(review(review, open)));
        List<Tuple> marked = markings.of(id);
        return new PieceOnFile(
                row.get("reference", String.class),
                row.get("version", Long.class),
                EvidenceKind.valueOf(row.get("kind", String.class)),
                Marking.valueOf(marked.get(marked.size() - 1).get("marking", String.class)),
                open,
                revisions.of(id).stream()
                        .map(one ->
                                revision(one, open, thought.getOrDefault(one.get("number", Integer.class), List.of())))
                        .toList(),
                links.of(id).stream().map(one -> link(one, open, titles)).toList(),
                marked.stream()
                        .map(one -> act("marked " + one.get("marking", String.class), one, "marked_at", open))
                        .toList(),
                row.get("withdrawn_at", Instant.class) == null ? null : act("withdrawn", row, "withdrawn_at", open));
    }

    private static RevisionOnFile revision(Tuple row, boolean open, List<ReviewOnFile> reviews) {
        return new RevisionOnFile(
                row.get("number", Integer.class),
                row.get("title", String.class),
                EvidenceType.valueOf(row.get("type", String.class)),
                row.get("day", LocalDate.class),
                row.get("produced_by", String.class),
                ifOpen(row, "shows", open),
                Strength.valueOf(row.get("strength", String.class)),
                Sha256.ofBytes(row.get("hash", byte[].class)).digits(),
                row.get("size", Long.class),
                ifOpen(row, "file_name", open),
                ifOpen(row, "address", open),
                ifOpen(row, "indicator", open),
                ifOpen(row, "period", open),
                ifOpen(row, "indicator_reference", open),
                ifOpen(row, "reading", open),
                ifOpen(row, "changed", open),
                row.get("who", String.class),
                row.get("added_at", Instant.class),
                reviews);
    }

    private static ReviewOnFile review(Tuple row, boolean open) {
        return new ReviewOnFile(
                row.get("accepted", Boolean.class),
                ifOpen(row, "why", open),
                row.get("who", String.class),
                row.get("reviewed_at", Instant.class));
    }

    private static LinkOnFile link(Tuple row, boolean open, Map<String, String> titles) {
        String subject = row.get("subject", String.class);
        Instant unlinkedAt = row.get("unlinked_at", Instant.class);
        return new LinkOnFile(
                subject,
                titles.get(subject),
                ifOpen(row, "why", open),
                row.get("who", String.class),
                row.get("linked_at", Instant.class),
                unlinkedAt == null
                        ? null
                        : new Act(
                                "unlinked " + subject,
                                row.get("unlinked_by", String.class),
                                unlinkedAt,
                                ifOpen(row, "unlinked_why", open)));
    }

    private static Act act(String what, Tuple row, String at, boolean open) {
        return new Act(what, row.get("who", String.class), row.get(at, Instant.class), ifOpen(row, "why", open));
    }

    private static @Nullable String ifOpen(Tuple row, String column, boolean open) {
        return open ? row.get(column, String.class) : null;
    }

    private Rows rows(String sql, List<Long> ids, Instant until) {
        List<Tuple> all = session()
                .createNativeQuery(sql, Tuple.class)
                .setParameter("ids", ids)
                .setParameter("until", until.atOffset(ZoneOffset.UTC))
                .getResultList();
        return new Rows(all, all.stream().collect(Collectors.groupingBy(row -> row.get("evidence_id", Long.class))));
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }

    private record Rows(List<Tuple> all, Map<Long, List<Tuple>> byPiece) {

        List<Tuple> of(long piece) {
            return byPiece.getOrDefault(piece, List.of());
        }
    }
}
