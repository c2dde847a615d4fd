package uk.redress.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.redress.kernel.ComplaintNumber;

/**
 * Reads complaints as they stand. A table that hangs on a complaint is added to the lists here, and acts find its rows under
 * its name.
 */
@ApplicationScoped
class Situations {

    private static final JsonReaderFactory JSON = Json.createReaderFactory(Map.of());

    /** One row a complaint, by {@code complaint_id}. */
    private static final List<String> SINGLE = List.of(
            "eligibility",
            "local_resolution",
            "investigation",
            "review_panel",
            "who_complains",
            "sufficient_interest",
            "time_limit");

    /** Several rows a complaint, by {@code complaint_id}, and their order. */
    private static final Map<String, String> MANY = Map.ofEntries(
            Map.entry("complaint_point", "ordinal"),
            Map.entry("investigator", "id"),
            Map.entry("statement_point", "ordinal"),
            Map.entry("recommendation", "id"),
            Map.entry("file_access", "id"),
            Map.entry("panel_member", "id"),
            Map.entry("panel_attendee", "id"),
            Map.entry("ombudsman_case", "id"),
            Map.entry("ombudsman_enquiry", "id"),
            Map.entry("ombudsman_remedy", "id"),
            Map.entry("safeguarding_concern", "id"),
            Map.entry("contact_note", "id"),
            Map.entry("agreed_pause", "id"),
            Map.entry("proceedings", "id"),
            Map.entry("proceedings_point", "id"),
            Map.entry("input_request", "id"),
            Map.entry("remedy", "id"));

    /** The same by {@code complaint_number}. */
    private static final Map<String, String> MANY_BY_NUMBER =
            Map.of("approval", "id", "improvement_action", "id", "letter", "id");

    private static final String SELECT = select();

    @Inject
    Database database;

    Situation of(ComplaintNumber number, PrintedCalendar calendar, LocalDate today) {
        return new Situation(
                parse(database.texts(SELECT + " where c.number = ?", number.value())
                        .get(0)),
                today,
                calendar);
    }

    /** All that are open, and of those that are closed the ones whose turn it is to be thought of again. */
    List<Situation> ofTheDay(PrintedCalendar calendar, LocalDate today) {
        return database
                .texts(SELECT + " where c.step is not null or (c.id + ?) % 10 = 0 order by c.id", today.toEpochDay())
                .stream()
                .map(text -> new Situation(parse(text), today, calendar))
                .toList();
    }

    /** What its history tells beyond an entry. */
    List<String> toldSince(ComplaintNumber number, long entry) {
        return database.texts(
                "select act from journal_entry where subject = ? and sequence > ? order by sequence",
                number.value(),
                entry);
    }

    private static JsonObject parse(String text) {
        try (JsonReader reader = JSON.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static String select() {
        List<String> parts = new ArrayList<>();
        parts.add("'complaint', to_jsonb(c)");
        SINGLE.forEach(table ->
                parts.add("'%1$s', (select to_jsonb(t) from %1$s t where t.complaint_id = c.id)".formatted(table)));
        MANY.forEach((table, order) -> parts.add(
                "'%1$s', (select jsonb_agg(to_jsonb(t) order by t.%2$s) from %1$s t where t.complaint_id = c.id)"
                        .formatted(table, order)));
        MANY_BY_NUMBER.forEach((table, order) -> parts.add(
                "'%1$s', (select jsonb_agg(to_jsonb(t) order by t.%2$s) from %1$s t where t.complaint_number = c.number)"
                        .formatted(table, order)));
        parts.add("""
                'statutory_clock', (select jsonb_agg(to_jsonb(s) || jsonb_build_object('extensions',
                   (select count(*) from clock_extension x where x.clock_id = s.id)) order by s.id)
                   from statutory_clock s where s.complaint_number = c.number)""");
        parts.add("""
                'links', (select jsonb_agg(to_jsonb(l) order by l.id) from complaint_link l
                           where c.id in (l.complaint_id, l.other_id)),
                'unlinkedBefore', (select o.number from complaint o
                                    where o.id < c.id and not exists (select 1 from complaint_link l
                                                                       where o.id in (l.complaint_id, l.other_id))
                                    order by o.id desc limit 1),
                'lastEntry', (select max(sequence) from journal_entry where subject = c.number),
                'lastActed', (select (at at time zone 'Europe/London')::date from journal_entry
                               where subject = c.number order by sequence desc limit 1)""");
        return "select jsonb_build_object(" + String.join(", ", parts) + ")::text from complaint c";
    }
}
