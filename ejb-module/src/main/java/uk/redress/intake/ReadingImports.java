package uk.redress.intake;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.Finding;
import uk.redress.kernel.NotFound;

/** Shows the files that were brought, what would happen with their rows, and how far an import is. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER})
public class ReadingImports {

    private static final int SAMPLES = 3;

    private static final String LIST = """
            select i.id, i.file_name, i.rows_in_file, a.display_name as uploaded_by, i.uploaded_at, i.accepted_at,
                   (select count(*) from log_entry e where e.import_id = i.id)::int as complaints
              from register_import i join account a on a.id = i.uploaded_by
             order by i.id desc limit 50""";

    private static final String ONE = """
            select i.version, i.file_name, i.description, cast(i.headings as text) as headings,
                   cast(i.columns as text) as columns, i.day_for_rows_without, i.rows_in_file,
                   a.display_name as uploaded_by, i.uploaded_at, i.accepted_at,
                   (select count(*) from register_import_verdict v where v.import_id = i.id and v.remarks <> '')::int
                     as remarked
              from register_import i join account a on a.id = i.uploaded_by
             where i.id = :id""";

    private static final String ROWS = """
            select v.row_number, v.fate, v.reference, v.received_on, v.responded_on, v.due_on,
                   concat_ws(', ', nullif(t.team, ''), nullif(t.division, '')) as team,
                   v.fate not in ('SKIPPED', 'HELD') and t.ordinal is not null and t.team_id is null as team_is_new,
                   v.outcome, v.raised_by,
                   left(v.detail, 200) as detail, v.in_time, v.ran_out, v.remarks, c.number
              from register_import_verdict v
              left join register_import_team t on t.import_id = v.import_id and t.ordinal = v.team
              left join log_entry e on e.import_id = v.import_id and e.row_number = v.row_number
              left join complaint c on c.id = e.complaint_id
             where v.import_id = :id and %s
             order by v.row_number offset :from limit :howMany""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Imports imports;

    @Inject
    Judgements judgements;

    @Inject
    ImportsUnderWay underWay;

    /** The latest files. */
    public List<ImportInList> latest() {
        List<Tuple> rows = session().createNativeQuery(LIST, Tuple.class).getResultList();
        return rows.stream()
                .map(row -> new ImportInList(
                        row.get("id", Long.class),
                        row.get("file_name", String.class),
                        row.get("rows_in_file", Integer.class),
                        row.get("uploaded_by", String.class),
                        moment(row.get("uploaded_at")),
                        momentIfAny(row.get("accepted_at")),
                        row.get("complaints", Integer.class)))
                .toList();
    }

    /** @throws NotFound when there is none, or it was thrown away */
    public ImportOnHand open(long id) {
        Tuple row = session()
                .createNativeQuery(ONE, Tuple.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("This import"));
        List<String> headings = InJson.texts(row.get("headings", String.class));
        return new ImportOnHand(
                id,
                row.get("version", Long.class),
                row.get("file_name", String.class),
                row.get("description", String.class),
                headings,
                samples(id, headings.size()),
                InJson.mapping(row.get("columns", String.class)),
                row.get("day_for_rows_without", LocalDate.class),
                row.get("rows_in_file", Integer.class),
                row.get("uploaded_by", String.class),
                moment(row.get("uploaded_at")),
                momentIfAny(row.get("accepted_at")),
                outcomes(id),
                judgements.teams(id),
                counts(id),
                row.get("remarked", Integer.class));
    }

    /** @param page from 1 */
    public List<RowInPreview> rows(long id, RowsShown shown, int page, int onAPage) {
        List<Tuple> rows = session()
                .createNativeQuery(ROWS.formatted(condition(shown)), Tuple.class)
                .setParameter("id", id)
                .setParameter("from", (page - 1) * onAPage)
                .setParameter("howMany", onAPage)
                .getResultList();
        return rows.stream().map(ReadingImports::row).toList();
    }

    /** Empty when it is not under way, and was not since the server started. */
    public Optional<ImportProgress> progress(long id) {
        return underWay.of(id);
    }

    private static String condition(RowsShown shown) {
        return switch (shown) {
            case ALL -> "true";
            case REMARKED -> "v.remarks <> ''";
            case LEFT_OUT -> "v.fate in ('SKIPPED', 'HELD')";
        };
    }

    private List<List<String>> samples(long id, int columns) {
        List<Imports.RawRow> rows = imports.rowsAfter(id, 0, 40);
        List<List<String>> samples = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            int column = i;
            samples.add(rows.stream()
                    .map(row -> column < row.cells().size() ? row.cells().get(column) : "")
                    .filter(cell -> !cell.isEmpty())
                    .distinct()
                    .limit(SAMPLES)
                    .toList());
        }
        return samples;
    }

    private List<ImportOnHand.UnknownOutcome> outcomes(long id) {
        List<Tuple> rows = session()
                .createNativeQuery("""
                        select word_key, word, meaning, rows from register_import_outcome
                         where import_id = :id order by rows desc, word""", Tuple.class)
                .setParameter("id", id)
                .getResultList();
        return rows.stream()
                .map(row -> new ImportOnHand.UnknownOutcome(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        meaning(row.get(2, String.class)),
                        row.get(3, Integer.class)))
                .toList();
    }

    private Map<Fate, Integer> counts(long id) {
        List<Tuple> rows = session()
                .createNativeQuery("""
                        select fate, count(*)::int from register_import_verdict
                         where import_id = :id group by fate""", Tuple.class)
                .setParameter("id", id)
                .getResultList();
        Map<Fate, Integer> counts = new EnumMap<>(Fate.class);
        rows.forEach(row -> counts.put(Fate.valueOf(row.get(0, String.class)), row.get(1, Integer.class)));
        return counts;
    }

    private static RowInPreview row(Tuple row) {
        String outcome = row.get("outcome", String.class);
        return new RowInPreview(
                row.get("row_number", Integer.class),
                Fate.valueOf(row.get("fate", String.class)),
                row.get("reference", String.class),
                row.get("received_on", LocalDate.class),
                row.get("responded_on", LocalDate.class),
                row.get("due_on", LocalDate.class),
                row.get("team", String.class),
                row.get("team_is_new", Boolean.class),
                outcome == null ? null : Finding.valueOf(outcome),
                row.get("raised_by", String.class),
                row.get("detail", String.class),
                row.get("in_time", Boolean.class),
                row.get("ran_out", Boolean.class),
                row.get("number", String.class),
                row.get("remarks", String.class).lines().toList());
    }

    private static Instant moment(Object value) {
        return value instanceof Instant instant ? instant : ((OffsetDateTime) value).toInstant();
    }

    private static @Nullable Instant momentIfAny(@Nullable Object value) {
        return value == null ? null : moment(value);
    }

    private static @Nullable LogOutcome meaning(@Nullable String name) {
        return name == null ? null : LogOutcome.valueOf(name);
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
