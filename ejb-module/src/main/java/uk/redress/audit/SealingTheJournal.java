package uk.redress.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.hibernate.Session;
import uk.redress.kernel.ForTheSystem;

/**
 * Puts committed entries into one global chain, afterwards and one at a time, so that work on one complaint never waits
 * for another. An entry taken out, or slipped in, between two seals then shows.
 */
@Stateless
@PermitAll
@ForTheSystem
public class SealingTheJournal {

    private static final int AT_ONCE = 5_000;

    // Entries of transactions that are all over: what is still running could otherwise get an earlier id and be missed.
    private static final String SEAL = """
            with recursive fresh as materialized (
              select array_agg(id order by id) as ids, array_agg(hash order by id) as hashes
                from (select e.id, e.hash from journal_entry e
                       where e.transaction_id < pg_snapshot_xmin(pg_current_snapshot())
                         and not exists (select 1 from journal_seal s where s.entry_id = e.id)
                         and e.id > coalesce((select max(entry_id) - 100000 from journal_seal), 0)
                       order by e.id limit :most) as unsealed),
            last as (
              select coalesce(max(position), 0) as position,
                     coalesce((select hash from journal_seal order by position desc limit 1), ''::bytea) as hash
                from journal_seal),
            chain (n, hash) as (
              select 0, hash from last
              union all
              select n + 1, sha256(hash || (select hashes from fresh)[n + 1])
                from chain where n < (select cardinality(ids) from fresh))
            insert into journal_seal (position, entry_id, hash, sealed_at)
            select last.position + n, (select ids from fresh)[n], chain.hash, :now from chain, last where n > 0""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /** Seals what has been committed since, and answers how many entries that were. */
    public int seal() {
        Session session = entities.unwrap(Session.class);
        session.createNativeQuery("select 1 from (select pg_advisory_xact_lock(7237)) as one", Integer.class)
                .getSingleResult();
        return session.createNativeMutationQuery(SEAL)
                .setParameter("most", AT_ONCE)
                .setParameter("now", OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC))
                .executeUpdate();
    }
}
