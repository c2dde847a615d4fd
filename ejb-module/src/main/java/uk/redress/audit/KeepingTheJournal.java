package uk.redress.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import uk.redress.access.Actor;
import uk.redress.access.CurrentActor;
import uk.redress.kernel.Happening;

/**
 * Writes an entry for each happening, in the transaction that made it happen: an act cannot commit unrecorded.
 *
 * <p>Entries are chained per subject. The use case has locked its subject before it fires, so two entries of one subject
 * never race for a sequence number; if ever they did, the unique key refuses the second.
 */
@ApplicationScoped
class KeepingTheJournal {

    // One statement, because every act pays for it: find the end of the chain, add the link, keep the words beside it.
    private static final String ADD_ENTRY = """
            with payload as (
              select cast(:why as text) as why, cast(:details as jsonb) as details),
            hashed as (
              select why, details, sha256(convert_to(concat_ws('|', coalesce(why, ''), details::text), 'UTF8')) as hash
                from payload),
            before as (
              select sequence, hash from journal_entry where subject = :subject order by sequence desc limit 1),
            link as (
              select coalesce((select sequence from before), 0) + 1 as sequence,
                     (select hash from before) as previous),
            entry as (
              insert into journal_entry (subject, sequence, at, actor, actor_id, act, payload_hash, previous_hash, hash)
              select :subject, link.sequence, :at, :actor, cast(:actorId as bigint), :act, hashed.hash, link.previous,
                     sha256(convert_to(concat_ws('|', cast(:subject as text), link.sequence,
                              extract(epoch from cast(:at as timestamptz)), cast(:actor as text), cast(:act as text),
                              encode(hashed.hash, 'hex'), encode(coalesce(link.previous, ''::bytea), 'hex')), 'UTF8'))
                from hashed, link
              returning id)
            insert into journal_payload (entry_id, why, details)
            select entry.id, hashed.why, hashed.details from entry, hashed""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    void record(@Observes Happening happening) {
        Actor actor = current.actor();
        // The entry reads nothing of what the act changed, so what is still to be written can wait for the commit.
        entities.createNativeQuery(ADD_ENTRY)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("subject", happening.subject())
                .setParameter("at", OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC))
                .setParameter("actor", actor.name())
                .setParameter("actorId", actor.accountId())
                .setParameter("act", happening.act())
                .setParameter("why", happening.why())
                .setParameter("details", asJson(happening))
                .executeUpdate();
    }

    private static String asJson(Happening happening) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        happening.details().forEach(json::add);
        return json.build().toString();
    }
}
