package uk.redress.evidence;

import static uk.redress.access.Role.Names.AUDITOR;
import static uk.redress.access.Role.Names.BOARD_CLERK;
import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.LEAD;
import static uk.redress.access.Role.Names.MEMBER;
import static uk.redress.access.Role.Names.OFFICER;
import static uk.redress.access.Role.Names.PROGRAMME_OFFICE;
import static uk.redress.access.Role.Names.SERVICE_MANAGER;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import uk.redress.clock.Today;
import uk.redress.evidence.FoundByHash.Found;
import uk.redress.kernel.NotFound;
import uk.redress.kernel.Refused;

/** The evidence, to everybody in the programme; what is in a sensitive piece to those who need to know. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER, AUDITOR, PROGRAMME_OFFICE, LEAD, BOARD_CLERK, MEMBER})
public class ReadingEvidence {

    private static final String LIST = """
            select e.reference, e.kind, e.title, e.type, e.day, e.produced_by, e.strength, e.marking, e.standing,
                   e.revision, e.backs, e.added_at, e.ordinal
              from evidence e where %s order by e.ordinal desc""";

    // Few are found by their own index and sorted. Left to itself, the planner takes a rare word for a common one and
    // looks
    // through every piece, the latest first, for a page that never gets full.
    private static final String LIST_OF_FEW = """
            with found as materialized (
              select e.reference, e.kind, e.title, e.type, e.day, e.produced_by, e.strength, e.marking, e.standing,
                     e.revision, e.backs, e.added_at, e.ordinal
                from evidence e where %s)
            select * from found order by ordinal desc""";

    private static final String COUNT =
            "select count(*) from (select 1 from evidence e where %s limit " + (EvidenceList.MOST + 1) + ") as counted";

    private static final String BACKING = """
            select l.subject, e.reference, e.title, e.type, e.day, e.strength, e.standing
              from evidence_link l join evidence e on e.id = l.evidence_id
             where l.subject in (:subjects) and e.standing <> 'WITHDRAWN'
               and not exists (select from evidence_unlink u where u.link_id = l.id)
             order by e.day desc, e.ordinal desc""";

    private static final String COUNTS = """
            select l.subject, cast(count(*) as int), cast(count(*) filter (where e.standing = 'ACCEPTED') as int),
                   cast(count(*) filter (where e.standing = 'WAITING') as int)
              from evidence_link l join evidence e on e.id = l.evidence_id
             where l.subject in (:subjects) and e.standing <> 'WITHDRAWN'
               and not exists (select from evidence_unlink u where u.link_id = l.id)
             group by l.subject""";

    private static final String WITH_HASH = """
            select e.reference, r.number, r.number = e.revision as latest, r.title, r.day, a.display_name, r.added_at
              from evidence_revision r
              join evidence e on e.id = r.evidence_id
              join account a on a.id = r.added_by
             where r.hash = :hash order by r.added_at, e.ordinal limit 100""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    EvidenceOnFile onFile;

    @Inject
    MayWithEvidence may;

    @Inject
    Today today;

    /** @param page from 1 */
    public EvidenceList list(EvidenceFilter filter, int page) {
        EvidenceQuery wanted = EvidenceQuery.of(filter);
        return wanted.isForEverything() ? everything(page) : some(wanted, page);
    }

    /** @throws NotFound when there is none of that reference */
    public PieceOnFile called(String reference) {
        List<Long> ids = session()
                .createNativeQuery("select id from evidence where reference = :reference", Long.class)
                .setParameter("reference", reference)
                .getResultList();
        // what was done in this very moment belongs to it as well
        return onFile.read(ids, Today.endOf(today.date()), may.sight()).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("The evidence"));
    }

    /** Whether the person who asks may give evidence at all. */
    public boolean mayGive() {
        return may.give();
    }

    /** What the person who asks may do with it. */
    public WhatMayBeDone mayBeDone(String reference) {
        return may.with(reference);
    }

    /** What backs this, the latest day first; what was withdrawn is left out. */
    @PermitAll
    public List<EvidenceBehind> backing(String subject) {
        return session()
                .createNativeQuery(BACKING, Tuple.class)
                .setParameter("subjects", List.of(subject))
                .getResultStream()
                .map(ReadingEvidence::behind)
                .toList();
    }

    /** Whether anything that backs it was accepted as it is now. */
    @PermitAll
    public boolean hasAccepted(String subject) {
        return counts(List.of(subject)).values().stream().anyMatch(count -> count.accepted() > 0);
    }

    /** Of every subject that was asked for; one statement. */
    @PermitAll
    public Map<String, EvidenceCount> counts(Collection<String> subjects) {
        Map<String, EvidenceCount> counts = new HashMap<>();
        subjects.forEach(subject -> counts.put(subject, EvidenceCount.NONE));
        if (!subjects.isEmpty()) {
            session()
                    .createNativeQuery(COUNTS, Tuple.class)
                    .setParameter("subjects", subjects)
                    .getResultStream()
                    .forEach(row -> counts.put(
                            row.get(0, String.class),
                            new EvidenceCount(
                                    row.get(1, Integer.class), row.get(2, Integer.class), row.get(3, Integer.class))));
        }
        return counts;
    }

    /** @throws Refused when that is no hash */
    public FoundByHash withHash(String pasted) {
        return found(Sha256.read(pasted)
                .orElseThrow(() -> new Refused("A SHA-256 hash has 64 digits and letters from a to f.")));
    }

    /** Reads the file through and keeps nothing of it. */
    public FoundByHash likeFile(InputStream bytes) {
        MessageDigest digest = Sha256.digest();
        try {
            new DigestInputStream(bytes, digest).transferTo(OutputStream.nullOutputStream());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found(Sha256.of(digest));
    }

    private FoundByHash found(Sha256 hash) {
        List<Found> revisions = session()
                .createNativeQuery(WITH_HASH, Tuple.class)
                .setParameter("hash", hash.bytes())
                .getResultStream()
                .map(row -> new Found(
                        row.get(0, String.class),
                        row.get(1, Integer.class),
                        row.get(2, Boolean.class),
                        row.get(3, String.class),
                        row.get(4, LocalDate.class),
                        row.get(5, String.class),
                        row.get(6, Instant.class)))
                .toList();
        return new FoundByHash(hash.digits(), revisions);
    }

    /** None is ever taken away and there are no gaps: the number of the last is how many there are, and leads to each page. */
    private EvidenceList everything(int page) {
        long total = session()
                .createNativeQuery("select coalesce(max(ordinal), 0) from evidence", Long.class)
                .getSingleResult();
        long last = total - (long) (page - 1) * EvidenceList.ON_A_PAGE;
        List<EvidenceInList> rows = session()
                .createNativeQuery(LIST.formatted("e.ordinal <= :last and e.ordinal > :before"), Tuple.class)
                .setParameter("last", last)
                .setParameter("before", last - EvidenceList.ON_A_PAGE)
                .getResultStream()
                .map(ReadingEvidence::inList)
                .toList();
        return new EvidenceList(rows, page, total, false);
    }

    private EvidenceList some(EvidenceQuery wanted, int page) {
        NativeQuery<Long> count = session().createNativeQuery(COUNT.formatted(wanted.condition()), Long.class);
        wanted.parameters().forEach(count::setParameter);
        long counted = count.getSingleResult();
        String list = counted > EvidenceList.MOST ? LIST : LIST_OF_FEW;
        NativeQuery<Tuple> query = session().createNativeQuery(list.formatted(wanted.condition()), Tuple.class);
        wanted.parameters().forEach(query::setParameter);
        List<EvidenceInList> rows = query.setFirstResult((page - 1) * EvidenceList.ON_A_PAGE)
                .setMaxResults(EvidenceList.ON_A_PAGE)
                .getResultStream()
                .map(ReadingEvidence::inList)
                .toList();
        return new EvidenceList(rows, page, Math.min(counted, EvidenceList.MOST), counted > EvidenceList.MOST);
    }

    private static EvidenceInList inList(Tuple row) {
        return new EvidenceInList(
                row.get("reference", String.class),
                EvidenceKind.valueOf(row.get("kind", String.class)),
                row.get("title", String.class),
                EvidenceType.valueOf(row.get("type", String.class)),
                row.get("day", LocalDate.class),
                row.get("produced_by", String.class),
                Strength.valueOf(row.get("strength", String.class)),
                Marking.valueOf(row.get("marking", String.class)),
                Standing.valueOf(row.get("standing", String.class)),
                row.get("revision", Integer.class),
                row.get("backs", Integer.class),
                row.get("added_at", Instant.class));
    }

    private static EvidenceBehind behind(Tuple row) {
        Standing standing = Standing.valueOf(row.get("standing", String.class));
        return new EvidenceBehind(
                row.get("reference", String.class),
                row.get("title", String.class),
                EvidenceType.valueOf(row.get("type", String.class)),
                row.get("day", LocalDate.class),
                Strength.valueOf(row.get("strength", String.class)),
                standing == Standing.ACCEPTED,
                standing == Standing.WAITING);
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
