package uk.redress.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import uk.redress.access.CurrentActor;
import uk.redress.clock.Today;
import uk.redress.kernel.ChangedMeanwhile;
import uk.redress.kernel.NotFound;
import uk.redress.kernel.Refused;

/** The files being looked at, with their rows. */
@ApplicationScoped
class Imports {

    /** What is needed of a file to judge its rows. */
    record Staged(long id, String fileName, Settled settled) {}

    /** A row as it stands in the file. */
    record RawRow(int row, List<String> cells) {}

    @PersistenceContext
    EntityManager entities;

    @Inject
    Judgements judgements;

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
                .setParameter("headings", InJson.texts(headings))
                .setParameter("columns", InJson.mapping(mapping))
                .setParameter("by", current.actor().account())
                .setParameter("at", now())
                .getSingleResult();
    }

    void addRows(long id, List<RawRow> rows) {
        entities.createNativeQuery("""
                        insert into register_import_row (import_id, row_number, cells)
                        select :id, row_number, cells
                          from json_to_recordset(cast(:rows as json)) as r (row_number int, cells json)""")
                .setParameter("id", id)
                .setParameter("rows", InJson.rows(rows))
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
                        InJson.mapping(row.get("columns", String.class)),
                        row.get("day_for_rows_without", LocalDate.class),
                        judgements.outcomes(id)));
    }

    void settle(long id, ColumnMapping mapping, @Nullable LocalDate dayForRowsWithout) {
        entities.createNativeQuery("""
                        update register_import
                           set columns = cast(:columns as json), day_for_rows_without = cast(:day as date)
                         where id = :id""")
                .setParameter("columns", InJson.mapping(mapping))
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
                .map(found -> new RawRow(found.get(0, Integer.class), InJson.texts(found.get(1, String.class))))
                .toList();
    }

    private OffsetDateTime now() {
        return today.now().atOffset(ZoneOffset.UTC);
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
