package uk.redress.intake;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How cells, columns and verdicts are handed to the database: thousands of rows in one parameter. */
final class InJson {

    // asked for once: Json itself looks through the class path for it every time
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private InJson() {}

    static String rows(List<Imports.RawRow> rows) {
        JsonArrayBuilder all = JSON.createArrayBuilder();
        rows.forEach(row -> all.add(JSON.createObjectBuilder()
                .add("row_number", row.row())
                .add("cells", JSON.createArrayBuilder(row.cells()))));
        return all.build().toString();
    }

    static String verdicts(List<Verdict> verdicts, Map<TeamLabel, Integer> teams) {
        JsonArrayBuilder all = JSON.createArrayBuilder();
        verdicts.forEach(verdict -> all.add(verdict(verdict, teams)));
        return all.build().toString();
    }

    static String mapping(ColumnMapping mapping) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
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

    static String texts(List<String> texts) {
        return JSON.createArrayBuilder(texts).build().toString();
    }

    private static JsonObjectBuilder verdict(Verdict verdict, Map<TeamLabel, Integer> teams) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
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
