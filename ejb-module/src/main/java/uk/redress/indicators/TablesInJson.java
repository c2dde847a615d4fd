package uk.redress.indicators;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import uk.redress.tables.Table;

/** How a table, and what became of its rows, is handed to the database. */
final class TablesInJson {

    // asked for once: Json itself looks through the class path for it every time
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private TablesInJson() {}

    static String texts(List<String> texts) {
        return JSON.createArrayBuilder(texts).build().toString();
    }

    static List<String> texts(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return strings(reader.readArray());
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
                    .map(row -> new Table.Row(row.getInt("row"), strings(row.getJsonArray("cells"))))
                    .toList();
        }
    }

    static String verdicts(List<RowInTable> rows) {
        JsonArrayBuilder all = JSON.createArrayBuilder();
        rows.forEach(row -> all.add(JSON.createObjectBuilder()
                .add("row", row.row())
                .add("cells", JSON.createArrayBuilder(row.cells()))
                .add("fate", row.fate().name())
                .add("reference", row.reference())
                .add("understood", row.understood())
                .add("remarks", JSON.createArrayBuilder(row.remarks()))));
        return all.build().toString();
    }

    static List<RowInTable> verdicts(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(row -> new RowInTable(
                            row.getInt("row"),
                            strings(row.getJsonArray("cells")),
                            RowFate.valueOf(row.getString("fate")),
                            row.getString("reference"),
                            row.getString("understood"),
                            strings(row.getJsonArray("remarks"))))
                    .toList();
        }
    }

    private static List<String> strings(jakarta.json.JsonArray array) {
        return array.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }
}
