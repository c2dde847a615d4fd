package uk.redress.audit;

import static uk.redress.access.Role.Names.ADMINISTRATOR;
import static uk.redress.access.Role.Names.AUDITOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.hibernate.Session;

/** Recomputes the chains. What it names was changed, removed or slipped in by somebody with more rights than Redress. */
@Stateless
@RolesAllowed({AUDITOR, ADMINISTRATOR})
public class VerifyingTheJournal {

    private static final String BROKEN_LINKS = """
            select subject || ', entry ' || sequence from (
              select e.subject, e.sequence,
                     e.hash = sha256(convert_to(concat_ws('|', e.subject, e.sequence, extract(epoch from e.at), e.actor,
                                e.act, encode(e.payload_hash, 'hex'),
                                encode(coalesce(e.previous_hash, ''::bytea), 'hex')), 'UTF8'))
                 and e.previous_hash is not distinct from lag(e.hash) over (partition by e.subject order by e.sequence)
                 and e.sequence = row_number() over (partition by e.subject order by e.sequence)
                 and (p.entry_id is null or e.payload_hash =
                        sha256(convert_to(concat_ws('|', coalesce(p.why, ''), cast(p.details as text)), 'UTF8'))) as whole
                from journal_entry e left join journal_payload p on p.entry_id = e.id) as checked
             where not whole order by 1 limit :most""";

    private static final String BROKEN_SEALS = """
            select 'seal ' || position from (
              select s.position,
                     s.hash = sha256(coalesce(lag(s.hash) over (order by s.position), ''::bytea) || e.hash)
                 and s.position = row_number() over (order by s.position) as whole
                from journal_seal s join journal_entry e on e.id = s.entry_id) as checked
             where not whole order by 1 limit :most""";

    @PersistenceContext
    EntityManager entities;

    /** The entries and seals that do not fit, at most so many of each; empty when the journal is whole. */
    public List<String> broken(int most) {
        Session session = entities.unwrap(Session.class);
        List<String> links = read(session, BROKEN_LINKS, most);
        List<String> seals = read(session, BROKEN_SEALS, most);
        return java.util.stream.Stream.concat(links.stream(), seals.stream()).toList();
    }

    private static List<String> read(Session session, String sql, int most) {
        return session.createNativeQuery(sql, String.class)
                .setParameter("most", most)
                .getResultList();
    }
}
