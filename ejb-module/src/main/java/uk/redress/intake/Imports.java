package uk.redress.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import uk.redress.access.CurrentActor;
import uk.redress.clock.Today;
import uk.redress.kernel.ChangedMeanwhile;
import uk.redress.kernel.NotFound;
import uk.redress.kernel.Refused;

/** The files being looked at, their rows and what was settled about them. */
@ApplicationScoped
class Imports {

    /** What is needed of a file to judge its rows. */
    record Staged(long id, String fileName, Settled settled) {}

    /** A row as it stands in the file. */
    record RawRow(int row, List<String> cells) {}

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentActor current;

    @Inject
    Today today;

    long add(String fileName, String description, List<String> headings, ColumnMapping mapping) {
        return session()
                .createNativeQuery("""
                        insert into register_import
                          (file_name, description, headings, columns, rows_in_file, uploaded_by, uploaded_at)
                        values (:fileName, :description, cast(:headings as json), cast(:columns as json), 0, :by, :at)
                        returning id""", Long.class)
                .setParameter("fileName", fileName)
                .setParameter("description", description)
                .setParameter("headings", array(headings))
                .setParameter("columns", asJson(mapping))
                .setParameter("by", current.actor().account())
                .setParameter("at", now())
                .getSingleResult();
    }

    void addRows(long id, List<RawRow> rows) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        rows.forEach(row -> all.add(Json.createObjectBuilder()
                .add("row_number", row.row())
                .add("cells", Json.createArrayBuilder(row.cells()))));
        entities.createNativeQuery("""
                        insert into register_import_row (import_id, row_number, cells)
                        select :id, row_number, cells
                          from json_to_recordset(cast(:rows as json)) as r (row_number int, cells json)""")
                .setParameter("id", id)
                .setParameter("rows", all.build().toString())
                .executeUpdate();
    }

    void rowsAre(long id, int rows) {
        entities.createNativeQuery("update register_import set rows_in_file = :rows where id = :id")
                .setParameter("rows", rows)
                .setParameter("id", id)
                .executeUpdate();
    }

    /**
     * Locks a file that is not accepted yet.
     *
     * @throws NotFound when there is none
     * @throws ChangedMeanwhile when somebody has settled something else since
     * @throws Refused when it was accepted before
     */
    Staged toChange(long id, long seen) {
        Tuple row = session()
                .createNativeQuery("""
                        select version, file_name, cast(columns as text) as columns, day_for_rows_without,
                               accepted_at is not null as accepted
                          from register_import where id = :id for update""", Tuple.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("This import"));
        if (row.get("accepted", Boolean.class)) {
            throw new Refused("This file has been imported already. Nothing was done a second time.");
        }
        if (row.get("version", Long.class) != seen) {
            throw new ChangedMeanwhile("This import", seen);
        }
        entities.createNativeQuery("update register_import set version = version + 1 where id = :id")
                .setParameter("id", id)
                .executeUpdate();
        return new Staged(
                id,
                row.get("file_name", String.class),
                new Settled(
                        mapping(row.get("columns", String.class)),
                        row.get("day_for_rows_without", LocalDate.class),
                        outcomes(id)));
    }

    void settle(long id, ColumnMapping mapping, @Nullable LocalDate dayForRowsWithout) {
        entities.createNativeQuery("""
                        update register_import
                           set columns = cast(:columns as json), day_for_rows_without = cast(:day as date)
                         where id = :id""")
                .setParameter("columns", asJson(mapping))
                .setParameter("day", dayForRowsWithout)
                .setParameter("id", id)
                .executeUpdate();
    }

    void remove(long id) {
        entities.createNativeQuery("delete from register_import where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    void accepted(long id) {
        entities.createNativeQuery("update register_import set accepted_by = :by, accepted_at = :at where id = :id")
                .setParameter("by", current.actor().account())
                .setParameter("at", now())
                .setParameter("id", id)
                .executeUpdate();
    }

    List<RawRow> rowsAfter(long id, int row, int howMany) {
        List<Tuple> rows = session()
                .createNativeQuery("""
                        select row_number, cast(cells as text) from register_import_row
                         where import_id = :id and row_number > :after order by row_number limit :howMany""", Tuple.class)
                .setParameter("id", id)
                .setParameter("after", row)
                .setParameter("howMany", howMany)
                .getResultList();
        return rows.stream()
                .map(found -> new RawRow(found.get(0, Integer.class), texts(found.get(1, String.class))))
                .toList();
    }

    /** Which of these are in the register; asked for a few thousand rows at a time. */
    KnownAlready known(Collection<String> references, Collection<String> fingerprints) {
        return new KnownAlready(
                numbers("select log_reference, number from complaint where log_reference in (:keys)", references),
                numbers("""
                        select e.fingerprint, c.number from log_entry e join complaint c on c.id = e.complaint_id
                         where e.fingerprint in (:keys)""", fingerprints));
    }

    void forgetVerdicts(long id) {
        for (String table : List.of("register_import_verdict", "register_import_team", "register_import_outcome")) {
            entities.createNativeQuery("delete from %s where import_id = :id".formatted(table))
                    .setParameter("id", id)
                    .executeUpdate();
        }
    }

    void addVerdicts(long id, List<Verdict> verdicts, Map<TeamLabel, Integer> teams) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        verdicts.forEach(verdict -> all.add(asJson(verdict, teams)));
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
                .setParameter("verdicts", all.build().toString())
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

    private Map<String, LogOutcome> outcomes(long id) {
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

    private OffsetDateTime now() {
        return today.now().atOffset(ZoneOffset.UTC);
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }

    static String asJson(ColumnMapping mapping) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        mapping.columns().forEach((column, index) -> json.add(column.name(), index));
        return json.build().toString();
    }

    static ColumnMapping mapping(String json) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            object.keySet().forEach(name -> columns.put(Column.valueOf(name), object.getInt(name)));
        }
        return new ColumnMapping(columns);
    }

    static List<String> texts(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString)
                    .toList();
        }
    }

    private static String array(List<String> texts) {
        return Json.createArrayBuilder(texts).build().toString();
    }

    private static JsonObjectBuilder asJson(Verdict verdict, Map<TeamLabel, Integer> teams) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("row_number", verdict.row())
                .add("fate", verdict.fate().name())
                .add("reference", verdict.reference())
                .add("raised_by", verdict.raisedBy())
                .add("detail", verdict.detail())
                .add("learnings", verdict.learnings())
                .add("officer", verdict.officer())
                .add("ran_out", verdict.ranOut())
                .add("fingerprint", verdict.fingerprint())
                .add("unknown_facts", String.join(",", verdict.unknownFacts()))
                .add("remarks", String.join("\n", verdict.remarks()));
        addText(json, "received_on", verdict.receivedOn());
        addText(json, "responded_on", verdict.respondedOn());
        addText(json, "due_on", verdict.dueOn());
        addText(json, "outcome", verdict.outcome());
        addText(json, "closing_reason", verdict.closingReason());
        addTruth(json, "said_in_time", verdict.saidInTime());
        addTruth(json, "in_time", verdict.inTime());
        Integer team = teams.get(verdict.team());
        if (team != null) {
            json.add("team", team);
        }
        return json;
    }

    private static void addText(JsonObjectBuilder json, String name, @Nullable Object value) {
        if (value != null) {
            json.add(name, value.toString());
        }
    }

    private static void addTruth(JsonObjectBuilder json, String name, @Nullable Boolean value) {
        if (value != null) {
            json.add(name, value);
        }
    }
}
