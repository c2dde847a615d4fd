package uk.redress.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import uk.redress.access.CurrentActor;
import uk.redress.clock.Today;
import uk.redress.kernel.ChangedMeanwhile;
import uk.redress.kernel.NotFound;
import uk.redress.kernel.Refused;
import uk.redress.tables.Table;

/** The tables that were brought in, and what became of them. */
@ApplicationScoped
class FiguresImports {

    private static final int MOST_LISTED = 20;

    /** @param verdicts null as long as it is not accepted */
    record Staged(
            long id,
            long version,
            TableKind kind,
            String fileName,
            String description,
            List<String> headings,
            List<Table.Row> rows,
            @Nullable LocalDate asOf,
            @Nullable List<RowInTable> verdicts,
            String uploadedBy,
            Instant uploadedAt,
            @Nullable String acceptedBy,
            @Nullable Instant acceptedAt) {}

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentActor current;

    @Inject
    Today today;

    long add(TableKind kind, String fileName, Table table, @Nullable LocalDate asOf) {
        return session()
                .createNativeQuery("""
                        insert into figures_import
                          (kind, file_name, description, headings, rows, as_of, uploaded_by, uploaded_at)
                        values (:kind, :fileName, :description, cast(:headings as json), cast(:rows as json),
                                cast(:asOf as date), :by, :at)
                        returning id""", Long.class)
                .setParameter("kind", kind.name())
                .setParameter("fileName", fileName)
                .setParameter("description", table.description())
                .setParameter("headings", TablesInJson.texts(table.headings()))
                .setParameter("rows", TablesInJson.rows(table.rows()))
                .setParameter("asOf", asOf)
                .setParameter("by", current.actor().account())
                .setParameter("at", now())
                .getSingleResult();
    }

    Staged called(long id) {
        return session()
                .createNativeQuery("""
                        select f.id, f.version, f.kind, f.file_name, f.description, cast(f.headings as text) as headings,
                               cast(f.rows as text) as rows, f.as_of, cast(f.verdicts as text) as verdicts,
                               u.display_name as uploaded_by, f.uploaded_at, a.display_name as accepted_by,
                               f.accepted_at
                          from figures_import f join account u on u.id = f.uploaded_by
                               left join account a on a.id = f.accepted_by
                         where f.id = :id""", Tuple.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(FiguresImports::staged)
                .orElseThrow(() -> new NotFound("This table"));
    }

    /**
     * Locks one that is not accepted yet.
     *
     * @throws ChangedMeanwhile when somebody has done something with it since
     */
    Staged toChange(long id, long seen) {
        Optional<Long> version = session()
                .createNativeQuery("select version from figures_import where id = :id for update", Long.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
        Staged staged = called(version.map(any -> id).orElseThrow(() -> new NotFound("This table")));
        if (staged.acceptedAt() != null) {
            throw new Refused("This table has been accepted already. Nothing was done a second time.");
        }
        if (staged.version() != seen) {
            throw new ChangedMeanwhile("This table", seen);
        }
        return staged;
    }

    void accepted(long id, List<RowInTable> verdicts) {
        session()
                .createNativeMutationQuery("""
                        update figures_import set verdicts = cast(:verdicts as json), accepted_by = :by,
                               accepted_at = :at, version = version + 1 where id = :id""")
                .setParameter("verdicts", TablesInJson.verdicts(verdicts))
                .setParameter("by", current.actor().account())
                .setParameter("at", now())
                .setParameter("id", id)
                .executeUpdate();
    }

    void remove(long id) {
        session()
                .createNativeMutationQuery("delete from figures_import where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    List<TableInList> latest() {
        return session()
                .createNativeQuery("""
                        select f.id, f.kind, f.file_name, u.display_name, f.uploaded_at, f.accepted_at is not null,
                               json_array_length(f.rows)
                          from figures_import f join account u on u.id = f.uploaded_by
                         order by f.id desc limit :most""", Tuple.class)
                .setParameter("most", MOST_LISTED)
                .getResultStream()
                .map(row -> new TableInList(
                        row.get(0, Long.class),
                        TableKind.valueOf(row.get(1, String.class)),
                        row.get(2, String.class),
                        row.get(3, String.class),
                        row.get(4, Instant.class),
                        row.get(5, Boolean.class),
                        row.get(6, Integer.class)))
                .toList();
    }

    private static Staged staged(Tuple row) {
        String verdicts = row.get("verdicts", String.class);
        return new Staged(
                row.get("id", Long.class),
                row.get("version", Long.class),
                TableKind.valueOf(row.get("kind", String.class)),
                row.get("file_name", String.class),
                row.get("description", String.class),
                TablesInJson.texts(row.get("headings", String.class)),
                TablesInJson.rows(row.get("rows", String.class)),
                row.get("as_of", LocalDate.class),
                verdicts == null ? null : TablesInJson.verdicts(verdicts),
                row.get("uploaded_by", String.class),
                row.get("uploaded_at", Instant.class),
                row.get("accepted_by", String.class),
                row.get("accepted_at", Instant.class));
    }

    private OffsetDateTime now() {
        return today.now().atOffset(ZoneOffset.UTC);
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
