package uk.redress.improvement.planimport;

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
import java.util.TreeMap;
import uk.redress.improvement.BeginningActions.BegunAction;
import uk.redress.tables.Table;

/** How a plan, and what people settled about it, is handed to the database. */
final class PlansInJson {

    // asked for once: Json itself looks through the class path for it every time
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private PlansInJson() {}

    static String texts(List<String> texts) {
        return JSON.createArrayBuilder(texts).build().toString();
    }

    static List<String> texts(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonString::getString);
        }
    }

    static String rows(List<Table.Row> rows) {
        JsonArrayBuilder all = JSON.createArrayBuilder();
        rows.forEach(row -> all.add(JSON.createObjectBuilder()
                .add("row", row.number())
                .add("cells", JSON.createArrayBuilder(row.cells()))));
        return all.build().toString();
    }

    static List<Table.Row> rows(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(row -> new Table.Row(
                            row.getInt("row"), row.getJsonArray("cells").getValuesAs(JsonString::getString)))
                    .toList();
        }
    }

    static String columns(Map<PlanColumn, Integer> columns) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        columns.forEach((column, index) -> json.add(column.name(), index));
        return json.build().toString();
    }

    static Map<PlanColumn, Integer> columns(String json) {
        Map<PlanColumn, Integer> columns = new EnumMap<>(PlanColumn.class);
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            object.keySet().forEach(name -> columns.put(PlanColumn.valueOf(name), object.getInt(name)));
        }
        return columns;
    }

    static String corrections(Corrections corrections) {
        JsonObjectBuilder typed = JSON.createObjectBuilder();
        corrections.typed().forEach((row, cells) -> {
            JsonObjectBuilder one = JSON.createObjectBuilder();
            cells.forEach((column, text) -> one.add(column.name(), text));
            typed.add(row.toString(), one);
        });
        JsonObjectBuilder leftOut = JSON.createObjectBuilder();
        corrections.leftOut().forEach((row, because) -> leftOut.add(row.toString(), because));
        return JSON.createObjectBuilder()
                .add("typed", typed)
                .add("leftOut", leftOut)
                .build()
                .toString();
    }

    static Corrections corrections(String json) {
        Map<Integer, Map<PlanColumn, String>> typed = new TreeMap<>();
        Map<Integer, String> leftOut = new TreeMap<>();
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            JsonObject rows = object.getJsonObject("typed");
            rows.keySet().forEach(row -> {
                Map<PlanColumn, String> cells = new EnumMap<>(PlanColumn.class);
                JsonObject one = rows.getJsonObject(row);
                one.keySet().forEach(name -> cells.put(PlanColumn.valueOf(name), one.getString(name)));
                typed.put(Integer.valueOf(row), cells);
            });
            JsonObject out = object.getJsonObject("leftOut");
            out.keySet().forEach(row -> leftOut.put(Integer.valueOf(row), out.getString(row)));
        }
        return new Corrections(typed, leftOut);
    }

    /** All rows that came in, for one statement. */
    static String written(List<BegunAction> actions, List<RowRead> rows, Map<Integer, List<String>> cells) {
        JsonArrayBuilder all = JSON.createArrayBuilder();
        for (int i = 0; i < rows.size(); i++) {
            RowRead row = rows.get(i);
            all.add(JSON.createObjectBuilder()
                    .add("action_id", actions.get(i).id())
                    .add("row_number", row.row())
                    .add("cells", JSON.createArrayBuilder(cells.getOrDefault(row.row(), List.of())))
                    .add("progress", row.progress())
                    .add("said_complete", row.saidComplete()));
        }
        return all.build().toString();
    }

    static String readings(List<BegunAction> actions, List<RowRead> rows) {
        JsonArrayBuilder all = JSON.createArrayBuilder();
        for (int i = 0; i < rows.size(); i++) {
            List<Note> notes = rows.get(i).notes();
            for (int position = 0; position < notes.size(); position++) {
                Note note = notes.get(position);
                all.add(JSON.createObjectBuilder()
                        .add("action_id", actions.get(i).id())
                        .add("position", position)
                        .add("about", note.column().name())
                        .add("kind", note.kind().name())
                        .add("assumed", note.kind().isAssumed())
                        .add("words", note.words()));
            }
        }
        return all.build().toString();
    }
}
