package uk.redress.audit;

import static uk.redress.access.Role.Names.AUDITOR;
import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;
import static uk.redress.access.Role.Names.SERVICE_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.io.StringReader;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import uk.redress.access.CurrentActor;
import uk.redress.access.Visibility;
import uk.redress.kernel.ComplaintNumber;

/** What the journal says of a complaint, to those who may see the complaint. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER, AUDITOR})
public class ReadingTheJournal {

    private static final String ENTRIES = """
            select e.sequence, e.at, e.actor, e.act, p.why, cast(p.details as text)
              from journal_entry e
              join complaint c on c.number = e.subject
              left join journal_payload p on p.entry_id = e.id
             where e.subject = :subject and e.at > :since and %s
             order by e.sequence""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentActor current;

    /** Everything that happened to the complaint, oldest first; nothing for somebody who may not see it. */
    public List<JournalLine> of(ComplaintNumber number) {
        return since(number, Instant.EPOCH);
    }

    /** What happened after a page was opened, for somebody whose form met a newer version. */
    public List<JournalLine> since(ComplaintNumber number, Instant opened) {
        Visibility sight = current.visibility();
        NativeQuery<Tuple> query = entities.unwrap(Session.class)
                .createNativeQuery(ENTRIES.formatted(sight.condition("c")), Tuple.class)
                .setParameter("subject", number.value())
                .setParameter("since", opened.atOffset(ZoneOffset.UTC));
        List<Tuple> rows = sight.bind(query).getResultList();
        return rows.stream().map(ReadingTheJournal::line).toList();
    }

    static JournalLine line(Tuple row) {
        return new JournalLine(
                row.get(0, Long.class),
                instant(row.get(1)),
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, String.class),
                details(row.get(5, String.class)));
    }

    private static Instant instant(Object value) {
        return value instanceof Instant instant ? instant : ((OffsetDateTime) value).toInstant();
    }

    private static Map<String, String> details(@Nullable String json) {
        Map<String, String> details = new LinkedHashMap<>();
        if (json != null) {
            try (JsonReader reader = Json.createReader(new StringReader(json))) {
                reader.readObject().forEach((name, value) -> details.put(name, ((JsonString) value).getString()));
            }
        }
        return details;
    }
}
