package uk.redress.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import uk.redress.access.Actor;
import uk.redress.access.CurrentActor;
import uk.redress.kernel.Happening;
import uk.redress.kernel.ManyHappened;

/**
 * Writes an entry for each happening, in the transaction that made it happen: an act cannot commit unrecorded.
 *
 * <p>Entries are chained per subject. The use case has locked its subject before it fires, so two entries of one subject
 * never race for a sequence number; if ever they did, the unique key refuses the second.
 */
@ApplicationScoped
class KeepingTheJournal {

    // One statement, because every act pays for it: find the end of each chain, add the link, keep the words beside it.
    private static final String ADD_ENTRIES = """
            with told as (
              select subject, act, why, cast(details as jsonb) as details
                from json_to_recordset(cast(:happenings as json)) as t (subject text, act text, why text, details json)),
            hashed as (
              select told.*, sha256(convert_to(concat_ws('|', coalesce(why, ''), details::text), 'UTF8')) as payload_hash
                from told),
            linked as materialized (
              select nextval(pg_get_serial_sequence('journal_entry', 'id')) as id, hashed.*,
                     coalesce(before.sequence, 0) + 1 as sequence, before.hash as previous
                from hashed left join lateral (
                  select e.sequence, e.hash from journal_entry e
                   where e.subject = hashed.subject order by e.sequence desc limit 1) before on true),
            entry as (
              insert into journal_entry
                (id, subject, sequence, at, actor, actor_id, act, payload_hash, previous_hash, hash)
              overriding system value
              select id, subject, sequence, :at, :actor, cast(:actorId as bigint), act, payload_hash, previous,
                     sha256(convert_to(concat_ws('|', subject, sequence,
                              extract(epoch from cast(:at as timestamptz)), cast(:actor as text), act,
                              encode(payload_hash, 'hex'), encode(coalesce(previous, ''::bytea), 'hex')), 'UTF8'))
                from linked)
            insert into journal_payload (entry_id, why, details) select id, why, details from linked""";

    // asked for once: Json itself looks through the class path for it every time
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    void record(@Observes Happening happening) {
        write(List.of(happening));
    }

    /** As many at once as the one who fires thinks good for a statement. */
    void recordAll(@Observes ManyHappened many) {
        if (!many.happenings().isEmpty()) {
            write(many.happenings());
        }
    }

    private void write(List<Happening> happenings) {
        Actor actor = current.actor();
        // The entry reads nothing of what the act changed, so what is still to be written can wait for the commit.
        entities.createNativeQuery(ADD_ENTRIES)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("happenings", asJson(happenings))
                .setParameter("at", OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC))
                .setParameter("actor", actor.name())
                .setParameter("actorId", actor.accountId())
                .executeUpdate();
    }

    private static String asJson(List<Happening> happenings) {
        JsonArrayBuilder all = JSON.createArrayBuilder();
        for (Happening happening : happenings) {
            JsonObjectBuilder details = JSON.createObjectBuilder();
            happening.details().forEach(details::add);
            JsonObjectBuilder one = JSON.createObjectBuilder()
                    .add("subject", happening.subject())
                    .add("act", happening.act())
                    .add("details", details);
            if (happening.why() != null) {
                one.add("why", happening.why());
            }
            all.add(one);
        }
        return all.build().toString();
    }
}
