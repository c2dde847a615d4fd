package uk.redress.improvement.planimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import uk.redress.access.CurrentActor;
import uk.redress.clock.Today;
import uk.redress.improvement.BeginningActions.BegunAction;
import uk.redress.kernel.ChangedMeanwhile;
import uk.redress.kernel.NotFound;
import uk.redress.kernel.Refused;
import uk.redress.tables.Table;

/** The tables that were brought in for plans, what people settled about them, and what they said of each action. */
@ApplicationScoped
class PlanImports {

    /** @param acceptedBy null as long as it is not accepted */
    record Staged(
            long id,
            long version,
            String plan,
            String planTitle,
            String fileName,
            String description,
            List<String> headings,
            List<Table.Row> rows,
            Map<PlanColumn, Integer> columns,
            Corrections corrections,
            String uploadedBy,
            Instant uploadedAt,
            @Nullable String acceptedBy,
            @Nullable Instant acceptedAt) {}

    private static final int MOST_LISTED = 20;

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentActor current;

    @Inject
    Today today;

    long add(String plan, String fileName, Table table) {
        return session()
                .createNativeQuery("""
                        insert into plan_import
                          (plan_id, file_name, description, headings, rows, columns, corrections, uploaded_by, uploaded_at)
                        select id, :fileName, :description, cast(:headings as json), cast(:rows as json),
                               cast(:columns as json), cast(:corrections as json), :by, :at
                          from plan where reference = :plan and closed_on is null
                        returning id""", Long.class)
                .setParameter("plan", plan)
                .setParameter("fileName", fileName)
                .setParameter("description", table.description())
                .setParameter("headings", PlansInJson.texts(table.headings()))
                .setParameter("rows", PlansInJson.rows(table.rows()))
                .setParameter("columns", PlansInJson.columns(JudgeOfPlans.columns(table.headings())))
                .setParameter("corrections", PlansInJson.corrections(Corrections.NONE))
                .setParameter("by", current.actor().account())
                .setParameter("at", now())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refused("Actions can only be brought into a plan that is open."));
    }

    Staged called(long id) {
        return session()
                .createNativeQuery("""
                        select i.id, i.version, p.reference, p.title, i.file_name, i.description,
                               cast(i.headings as text) as headings, cast(i.rows as text) as rows,
                               cast(i.columns as text) as columns, cast(i.corrections as text) as corrections,
                               u.display_name as uploaded_by, i.uploaded_at, a.display_name as accepted_by, i.accepted_at
                          from plan_import i join plan p on p.id = i.plan_id join account u on u.id = i.uploaded_by
                               left join account a on a.id = i.accepted_by
                         where i.id = :id""", Tuple.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(PlanImports::staged)
                .orElseThrow(() -> new NotFound("This table"));
    }

    /**
     * Locks one that is not accepted yet.
     *
     * @throws ChangedMeanwhile when somebody has settled something since the page was opened
     */
    Staged toChange(long id, long seen) {
        session()
                .createNativeQuery("select version from plan_import where id = :id for update", Long.class)
                .setParameter("id", id)
                .getResultList();
        Staged staged = called(id);
        if (staged.acceptedAt() != null) {
            throw new Refused("This table has been brought in already. Nothing was done a second time.");
        }
        if (staged.version() != seen) {
            throw new ChangedMeanwhile("This table", seen);
        }
        return staged;
    }

    void settle(long id, Map<PlanColumn, Integer> columns, Corrections corrections) {
        session()
                .createNativeMutationQuery("""
                        update plan_import set columns = cast(:columns as json),
                               corrections = cast(:corrections as json), version = version + 1 where id = :id""")
                .setParameter("columns", PlansInJson.columns(columns))
                .setParameter("corrections", PlansInJson.corrections(corrections))
                .setParameter("id", id)
                .executeUpdate();
    }

    void remove(long id) {
        session()
                .createNativeMutationQuery("delete from plan_import where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    /** What the rows said stays with the actions they became. */
    void accepted(Staged staged, List<RowRead> rows, List<BegunAction> actions) {
        Map<Integer, List<String>> cells =
                staged.rows().stream().collect(Collectors.toMap(Table.Row::number, Table.Row::cells));
        session()
                .createNativeMutationQuery("""
                        update plan_import set accepted_by = :by, accepted_at = :at, brought_in = :count,
                               version = version + 1 where id = :id""")
                .setParameter("by", current.actor().account())
                .setParameter("at", now())
                .setParameter("count", actions.size())
                .setParameter("id", staged.id())
                .executeUpdate();
        session()
                .createNativeMutationQuery("""
                        insert into action_as_written (action_id, import_id, row_number, cells, progress, said_complete)
                        select action_id, :id, row_number, cells, progress, said_complete
                          from json_to_recordset(cast(:rows as json))
                            as r (action_id bigint, row_number int, cells json, progress text, said_complete boolean)""")
                .setParameter("id", staged.id())
                .setParameter("rows", PlansInJson.written(actions, rows, cells))
                .executeUpdate();
        session()
                .createNativeMutationQuery("""
                        insert into action_reading (action_id, position, about, kind, assumed, words)
                        select action_id, position, about, kind, assumed, words
                          from json_to_recordset(cast(:notes as json))
                            as r (action_id bigint, position int, about text, kind text, assumed boolean, words text)""")
                .setParameter("notes", PlansInJson.readings(actions, rows))
                .executeUpdate();
    }

    /** @param besides an import whose own actions are left aside, so that it is shown as it was before it came in */
    KnownPlan plan(String reference, long besides) {
        LocalDate starts = session()
                .createNativeQuery("select starts_on from plan where reference = :plan", LocalDate.class)
                .setParameter("plan", reference)
                .getSingleResult();
        Map<String, String> actions = new HashMap<>();
        session()
                .createNativeQuery("""
                        select pp.number, a.text from plan_place pp join improvement_action a on a.id = pp.action_id
                          join plan p on p.id = pp.plan_id left join action_as_written w on w.action_id = a.id
                         where p.reference = :plan and w.import_id is distinct from :besides""", Tuple.class)
                .setParameter("plan", reference)
                .setParameter("besides", besides)
                .getResultStream()
                .forEach(row -> actions.put(row.get("number", String.class), row.get("text", String.class)));
        return new KnownPlan(starts, actions);
    }

    /** Which action a row became, by row. */
    Map<Integer, String> actionsOf(long id) {
        return session()
                .createNativeQuery("""
                        select w.row_number, a.reference from action_as_written w
                          join improvement_action a on a.id = w.action_id where w.import_id = :id""", Tuple.class)
                .setParameter("id", id)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, Integer.class), row -> row.get(1, String.class)));
    }

    List<PlanImportInList> latest(String plan) {
        return session()
                .createNativeQuery("""
                        select i.id, i.file_name, u.display_name, i.uploaded_at, json_array_length(i.rows) as rows,
                               i.brought_in
                          from plan_import i join plan p on p.id = i.plan_id join account u on u.id = i.uploaded_by
                         where p.reference = :plan order by i.id desc limit :most""", Tuple.class)
                .setParameter("plan", plan)
                .setParameter("most", MOST_LISTED)
                .getResultStream()
                .map(row -> new PlanImportInList(
                        row.get("id", Long.class),
                        row.get("file_name", String.class),
                        row.get("display_name", String.class),
                        row.get("uploaded_at", Instant.class),
                        row.get("rows", Integer.class),
                        row.get("brought_in", Integer.class)))
                .toList();
    }

    private static Staged staged(Tuple row) {
        return new Staged(
                row.get("id", Long.class),
                row.get("version", Long.class),
                row.get("reference", String.class),
                row.get("title", String.class),
                row.get("file_name", String.class),
                row.get("description", String.class),
                PlansInJson.texts(row.get("headings", String.class)),
                PlansInJson.rows(row.get("rows", String.class)),
                PlansInJson.columns(row.get("columns", String.class)),
                PlansInJson.corrections(row.get("corrections", String.class)),
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
