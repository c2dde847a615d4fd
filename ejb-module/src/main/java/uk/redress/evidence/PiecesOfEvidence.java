package uk.redress.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import org.jspecify.annotations.Nullable;
import uk.redress.kernel.ChangedMeanwhile;
import uk.redress.kernel.NotFound;

/** The pieces, and the rows that say what became of each: added here, and by nobody changed. */
@ApplicationScoped
class PiecesOfEvidence {

    @PersistenceContext
    EntityManager entities;

    void add(PieceOfEvidence piece) {
        entities.persist(piece);
        entities.flush();
    }

    PieceOfEvidence called(String reference) {
        return entities.createQuery(
                        "select e from PieceOfEvidence e where e.reference = :reference", PieceOfEvidence.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("The evidence"));
    }

    /**
     * @param seen the version the form was made from
     * @throws ChangedMeanwhile when somebody else was faster
     */
    PieceOfEvidence toChange(String reference, long seen) {
        PieceOfEvidence piece = entities.createQuery(
                        "select e from PieceOfEvidence e where e.reference = :reference", PieceOfEvidence.class)
                .setParameter("reference", reference)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("The evidence"));
        if (piece.version() != seen) {
            throw new ChangedMeanwhile(reference, seen);
        }
        return piece;
    }

    /** Taken under a lock until the transaction ends, so that there are no gaps, no doubles, and time goes with the numbers. */
    NumberTaken nextNumberOf(int year) {
        session()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(7248)) as one", Integer.class)
                .getSingleResult();
        long running = session()
                .createNativeQuery("""
                        insert into evidence_numbering as n (year, last) values (:year, 1)
                        on conflict (year) do update set last = n.last + 1 returning last""", Long.class)
                .setParameter("year", year)
                .getSingleResult();
        long ordinal = session()
                .createNativeQuery("select cast(sum(last) as bigint) from evidence_numbering", Long.class)
                .getSingleResult();
        return new NumberTaken("E-%d-%04d".formatted(year, running), ordinal);
    }

    void addRevision(PieceOfEvidence piece, Description is, Held held, @Nullable String changed, long by, Instant at) {
        insert("""
                insert into evidence_revision (evidence_id, number, title, type, day, produced_by, shows, strength, hash,
                       content_id, file_name, media_type, address, indicator, period, indicator_reference, reading, changed, added_by,
                       added_at)
                values (:piece, :number, :title, :type, :day, :producedBy, :shows, :strength, :hash,
                       cast(:content as bigint), :fileName, :mediaType, :address, :indicator, :period,
                       :indicatorReference, :reading, :changed, :by, :at)""", piece, by, at)
                .setParameter("number", piece.revision())
                .setParameter("title", is.title())
                .setParameter("type", is.type().name())
                .setParameter("day", is.day())
                .setParameter("producedBy", is.producedBy())
                .setParameter("shows", is.shows())
                .setParameter("strength", is.strength().name())
                .setParameter("hash", held.hash().bytes())
                .setParameter("content", held.content())
                .setParameter("fileName", held.fileName())
                .setParameter("mediaType", held.mediaType())
                .setParameter("address", held.address())
                .setParameter("indicator", held.indicator())
                .setParameter("period", held.period())
                .setParameter("indicatorReference", held.indicatorReference())
                .setParameter("reading", held.reading())
                .setParameter("changed", changed)
                .executeUpdate();
    }

    /** What the latest revision holds. */
    Held held(PieceOfEvidence piece) {
        Tuple row = session()
                .createNativeQuery("""
                        select hash, content_id, file_name, media_type, address, indicator, period, indicator_reference, reading
                          from evidence_revision where evidence_id = :piece and number = :number""", Tuple.class)
                .setParameter("piece", piece.id())
                .setParameter("number", piece.revision())
                .getSingleResult();
        return new Held(
                Sha256.ofBytes(row.get(0, byte[].class)),
                row.get(1, Long.class),
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, String.class),
                row.get(5, String.class),
                row.get(6, String.class),
                row.get(7, String.class),
                row.get(8, String.class));
    }

    /** Whether this account gave any of its revisions. */
    boolean isGivenBy(PieceOfEvidence piece, long account) {
        return session()
                .createNativeQuery(
                        "select exists (select from evidence_revision where evidence_id = :piece and added_by = :account)",
                        Boolean.class)
                .setParameter("piece", piece.id())
                .setParameter("account", account)
                .getSingleResult();
    }

    boolean isOpenTo(PieceOfEvidence piece, Sight sight) {
        return sight.bind(session()
                        .createNativeQuery(
                                "select " + sight.mayOpen() + " from evidence e where e.id = :piece", Boolean.class)
                        .setParameter("piece", piece.id()))
                .getSingleResult();
    }

    void addReview(PieceOfEvidence piece, boolean accepted, String why, long by, Instant at) {
        insert("""
                insert into evidence_review (evidence_id, revision, accepted, why, reviewed_by, reviewed_at)
                values (:piece, :revision, :accepted, :why, :by, :at)""", piece, by, at)
                .setParameter("revision", piece.revision())
                .setParameter("accepted", accepted)
                .setParameter("why", why)
                .executeUpdate();
    }

    void addLink(PieceOfEvidence piece, SubjectReference subject, String why, long by, Instant at) {
        insert("""
                insert into evidence_link (evidence_id, subject, why, linked_by, linked_at)
                values (:piece, :subject, :why, :by, :at)""", piece, by, at)
                .setParameter("subject", subject.value())
                .setParameter("why", why)
                .executeUpdate();
    }

    /** What it backs now. */
    List<String> subjects(PieceOfEvidence piece) {
        return session()
                .createNativeQuery("""
                        select subject from evidence_link l where evidence_id = :piece
                           and not exists (select from evidence_unlink u where u.link_id = l.id) order by id""", String.class)
                .setParameter("piece", piece.id())
                .getResultList();
    }

    Optional<Long> link(PieceOfEvidence piece, SubjectReference subject) {
        return session()
                .createNativeQuery("""
                        select id from evidence_link l where evidence_id = :piece and subject = :subject
                           and not exists (select from evidence_unlink u where u.link_id = l.id)""", Long.class)
                .setParameter("piece", piece.id())
                .setParameter("subject", subject.value())
                .getResultStream()
                .findFirst();
    }

    void unlink(long link, String why, long by, Instant at) {
        session()
                .createNativeMutationQuery(
                        "insert into evidence_unlink (link_id, why, unlinked_by, unlinked_at) values (:link, :why, :by, :at)")
                .setParameter("link", link)
                .setParameter("why", why)
                .setParameter("by", by)
                .setParameter("at", utc(at))
                .executeUpdate();
    }

    void addMarking(PieceOfEvidence piece, @Nullable String why, long by, Instant at) {
        insert("""
                insert into evidence_marking (evidence_id, marking, why, marked_by, marked_at)
                values (:piece, :marking, :why, :by, :at)""", piece, by, at)
                .setParameter("marking", piece.marking().name())
                .setParameter("why", why)
                .executeUpdate();
    }

    void addWithdrawal(PieceOfEvidence piece, String why, long by, Instant at) {
        insert("""
                insert into evidence_withdrawal (evidence_id, why, withdrawn_by, withdrawn_at)
                values (:piece, :why, :by, :at)""", piece, by, at).setParameter("why", why).executeUpdate();
    }

    private MutationQuery insert(String sql, PieceOfEvidence piece, long by, Instant at) {
        return session()
                .createNativeMutationQuery(sql)
                .setParameter("piece", piece.id())
                .setParameter("by", by)
                .setParameter("at", utc(at));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
