package uk.redress.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** What will happen with the rows of a file, and what its words and the names of its teams stand for. */
@ApplicationScoped
class Judgements {

    @PersistenceContext
    EntityManager entities;

    /** Which of these are in the register; asked for a few thousand rows at a time. */
    KnownAlready known(Collection<String> references, Collection<String> fingerprints) {
        return new KnownAlready(
                numbers("select log_reference, number from complaint where log_reference in (:keys)", references),
                numbers("""
                        select e.fingerprint, c.number from log_entry e join complaint c on c.id = e.complaint_id
                         where e.fingerprint in (:keys)""", fingerprints));
    }

    void forget(long id) {
        for (String table : List.of("register_import_verdict", "register_import_team", "register_import_outcome")) {
            entities.createNativeQuery("delete from %s where import_id = :id".formatted(table))
                    .setParameter("id", id)
                    .executeUpdate();
        }
    }

    void add(long id, List<Verdict> verdicts, Map<TeamLabel, Integer> teams) {
        entities.createNativeQuery("""
                        insert into register_import_verdict
                          (import_id, row_number, fate, reference, received_on, responded_on, due_on, team, outcome,
                           closing_reason, raised_by, detail, learnings, officer, said_in_time, in_time, ran_out,
                           fingerprint, unknown_facts, remarks)
                        select :id, r.*
                          from json_to_recordset(cast(:verdicts as json)) as r (
                            row_number int, fate text, reference text, received_on date, responded_on date, due_on date,
                            team int, outcome text, closing_reason text, raised_by text, detail text, learnings text,
                            officer text, said_in_time boolean, in_time boolean, ran_out boolean, fingerprint text,
                            unknown_facts text, remarks text)""")
                .setParameter("id", id)
                .setParameter("verdicts", InJson.verdicts(verdicts, teams))
                .executeUpdate();
    }

    void addTeam(long id, ImportOnHand.NamedTeam team) {
        entities.createNativeQuery("""
                        insert into register_import_team (import_id, ordinal, division, team, team_id, chosen, rows)
                        values (:id, :ordinal, :division, :team, cast(:teamId as bigint), :chosen, :rows)""")
                .setParameter("id", id)
                .setParameter("ordinal", team.ordinal())
                .setParameter("division", team.label().division())
                .setParameter("team", team.label().team())
                .setParameter("teamId", team.teamId())
                .setParameter("chosen", team.chosen())
                .setParameter("rows", team.rows())
                .executeUpdate();
    }

    void addOutcome(long id, ImportOnHand.UnknownOutcome outcome) {
        LogOutcome meaning = outcome.meaning();
        entities.createNativeQuery("""
                        insert into register_import_outcome (import_id, word_key, word, meaning, rows)
                        values (:id, :key, :word, cast(:meaning as text), :rows)""")
                .setParameter("id", id)
                .setParameter("key", outcome.key())
                .setParameter("word", outcome.word())
                .setParameter("meaning", meaning == null ? null : meaning.name())
                .setParameter("rows", outcome.rows())
                .executeUpdate();
    }

    List<ImportOnHand.NamedTeam> teams(long id) {
        List<Tuple> rows = session()
                .createNativeQuery("""
                        select ordinal, division, team, team_id, chosen, rows from register_import_team
                         where import_id = :id order by ordinal""", Tuple.class)
                .setParameter("id", id)
                .getResultList();
        return rows.stream()
                .map(row -> new ImportOnHand.NamedTeam(
                        row.get("ordinal", Integer.class),
                        new TeamLabel(row.get("division", String.class), row.get("team", String.class)),
                        row.get("team_id", Long.class),
                        row.get("chosen", Boolean.class),
                        row.get("rows", Integer.class)))
                .toList();
    }

    void teamIs(long id, int ordinal, long team) {
        entities.createNativeQuery(
                        "update register_import_team set team_id = :team where import_id = :id and ordinal = :ordinal")
                .setParameter("team", team)
                .setParameter("id", id)
                .setParameter("ordinal", ordinal)
                .executeUpdate();
    }

    /** What somebody settled about words that are not known, by their key. */
    Map<String, LogOutcome> outcomes(long id) {
        List<Tuple> rows = session()
                .createNativeQuery("""
                        select word_key, meaning from register_import_outcome
                         where import_id = :id and meaning is not null""", Tuple.class)
                .setParameter("id", id)
                .getResultList();
        Map<String, LogOutcome> meanings = new HashMap<>();
        rows.forEach(row -> meanings.put(row.get(0, String.class), LogOutcome.valueOf(row.get(1, String.class))));
        return meanings;
    }

    private Map<String, String> numbers(String sql, Collection<String> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        NativeQuery<Tuple> query = session().createNativeQuery(sql, Tuple.class).setParameterList("keys", keys);
        Map<String, String> numbers = new HashMap<>();
        query.getResultList().forEach(row -> numbers.put(row.get(0, String.class), row.get(1, String.class)));
        return numbers;
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
