package uk.redress.evidence;

import static uk.redress.access.Role.Names.AUDITOR;
import static uk.redress.access.Role.Names.BOARD_CLERK;
import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.LEAD;
import static uk.redress.access.Role.Names.MEMBER;
import static uk.redress.access.Role.Names.OFFICER;
import static uk.redress.access.Role.Names.PROGRAMME_OFFICE;
import static uk.redress.access.Role.Names.SERVICE_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.Today;

/** What there was at the end of a day, exactly: an inspector asks what the council knew then, not what it knows now. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER, AUDITOR, PROGRAMME_OFFICE, LEAD, BOARD_CLERK, MEMBER})
public class ReadingEvidenceAsOf {

    private static final String BACKED = """
            %s from evidence e
             where e.added_at < :until
               and exists (select from evidence_link l
                            where l.evidence_id = e.id and l.subject = :subject and l.linked_at < :until
                              and not exists (select from evidence_unlink u
                                               where u.link_id = l.id and u.unlinked_at < :until))""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    EvidenceOnFile onFile;

    @Inject
    MayWithEvidence may;

    /**
     * @param subject what it backed then; null for everything
     * @param page from 1
     */
    public EvidenceAsOf on(LocalDate day, @Nullable SubjectReference subject, int page) {
        Instant until = Today.endOf(day);
        long total = subject == null ? given(until) : backing(until, subject);
        List<Long> ids = subject == null ? ids(total, page) : ids(until, subject, page);
        return new EvidenceAsOf(day, onFile.read(ids, until, may.sight()), page, total);
    }

    /** They were numbered in the order they came, with no gaps: the last number before a moment is how many there were. */
    private long given(Instant until) {
        return session()
                .createNativeQuery("""
                        select coalesce((select ordinal from evidence where added_at < :until
                                          order by added_at desc, ordinal desc limit 1), 0)""", Long.class)
                .setParameter("until", utc(until))
                .getSingleResult();
    }

    private List<Long> ids(long total, int page) {
        long last = total - (long) (page - 1) * EvidenceAsOf.ON_A_PAGE;
        return session()
                .createNativeQuery("select id from evidence where ordinal <= :last and ordinal > :before", Long.class)
                .setParameter("last", last)
                .setParameter("before", last - EvidenceAsOf.ON_A_PAGE)
                .getResultList();
    }

    private long backing(Instant until, SubjectReference subject) {
        return bound(session().createNativeQuery(BACKED.formatted("select count(*)"), Long.class), until, subject)
                .getSingleResult();
    }

    private List<Long> ids(Instant until, SubjectReference subject, int page) {
        return bound(
                        session()
                                .createNativeQuery(
                                        BACKED.formatted("select e.id") + " order by e.ordinal desc", Long.class),
                        until,
                        subject)
                .setFirstResult((page - 1) * EvidenceAsOf.ON_A_PAGE)
                .setMaxResults(EvidenceAsOf.ON_A_PAGE)
                .getResultList();
    }

    private static NativeQuery<Long> bound(NativeQuery<Long> query, Instant until, SubjectReference subject) {
        return query.setParameter("until", utc(until)).setParameter("subject", subject.value());
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
