package uk.redress.web.drafts;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;

/** What was typed, as the page's script writes it down: names of fields with one text or several. */
final class DraftFields {

    private DraftFields() {}

    /** Anything else is not from our script, and refused with a {@link JsonException}. */
    static JsonObject read(String written) {
        try (JsonReader reader = Json.createReader(new StringReader(written))) {
            JsonObject fields = reader.readObject();
            boolean plain = fields.values().stream()
                    .allMatch(value -> value instanceof JsonString
                            || (value.getValueType() == JsonValue.ValueType.ARRAY
                                    && value.asJsonArray().stream().allMatch(JsonString.class::isInstance)));
            if (!plain) {
                throw new JsonException("only texts");
            }
            return fields;
        }
    }
}
