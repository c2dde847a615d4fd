package uk.redress.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.Today;
import uk.redress.complaints.Retention;
import uk.redress.kernel.ComplaintNumber;

/** What the accepted rows become, written for all of them at once: a log may have a hundred thousand. */
@ApplicationScoped
class TakenOver {

    /** A row that became a complaint, as far as its clock, its journal and its process need it. */
    record TakenOverRow(
            int row,
            ComplaintNumber number,
            @Nullable String reference,
            LocalDate receivedOn,
            @Nullable LocalDate respondedOn,
            boolean hasClock,
            boolean ranOut) {}

    private static final String COMES_IN = "v.fate in ('ANSWERED', 'OPEN', 'OUTSIDE_PROCEDURE')";

    private static final String LEAVE_OUT = """
            update register_import_verdict v
               set fate = 'SKIPPED',
                   remarks = 'It has come into the register meanwhile. It is left out and nothing there is changed.'
             where v.import_id = :id and %s
               and (exists (select from complaint c where v.reference <> '' and c.log_reference = v.reference)
                    or exists (select from log_entry e where v.reference = '' and e.fingerprint = v.fingerprint))""".formatted(COMES_IN);

    // Numbers go by year of receipt, in the order of the days and, within a day, of the file.
    private static final String ADD_COMPLAINTS = """
            with coming as materialized (
              select v.*, extract(year from v.received_on)::int as year,
                     row_number() over (partition by extract(year from v.received_on)
                                            order by v.received_on, v.row_number) as nth
                from register_import_verdict v where v.import_id = :id and %s),
            needed as (
              select year, count(*) as numbers from coming group by year order by year),
            taken as (
              insert into complaint_numbering as n (year, last) select year, numbers from needed
                  on conflict (year) do update set last = n.last + excluded.last
              returning year, last),
            numbered as materialized (
              select coming.*, coming.year || '-' ||
                     lpad((taken.last - needed.numbers + coming.nth)::text,
                          greatest(4, length((taken.last - needed.numbers + coming.nth)::text)), '0') as running
                from coming join needed using (year) join taken using (year)),
            added as (
              insert into complaint
                (number, changed_at, received_on, source, log_reference, raised_by, summary, stage, step, team_id, outcome,
                 closed_on, closing, closing_reason, kept_until, due_on, answered_on, next_due_on)
              select 'CS-' || running, :now, received_on, 'IMPORTED', nullif(reference, ''), nullif(raised_by, ''),
                     left(detail, 300), 'LOCAL_RESOLUTION',
                     case when fate = 'OPEN' then 'RESPOND' end,
                     t.team_id, outcome,
                     case when fate <> 'OPEN' then responded_on end,
                     case fate when 'ANSWERED' then 'BEFORE_REDRESS' when 'OUTSIDE_PROCEDURE' then 'OUTSIDE_PROCEDURE' end,
                     closing_reason,
                     case when fate <> 'OPEN' then responded_on + make_interval(years => cast(:years as int)) end, due_on,
                     case when fate = 'ANSWERED' and closing_reason is null then responded_on end,
                     case when fate = 'OPEN' then due_on end
                from numbered n
                left join register_import_team t on t.import_id = n.import_id and t.ordinal = n.team
               order by n.received_on, n.row_number
              returning id, number)
            insert into log_entry
              (complaint_id, import_id, row_number, officer, learnings, said_in_time, remarks, fingerprint)
            select added.id, n.import_id, n.row_number, n.officer, n.learnings, n.said_in_time, n.remarks, n.fingerprint
              from added join numbered n on added.number = 'CS-' || n.running""".formatted(COMES_IN);

    // offset 0: each verdict by its key, even if the planner thinks that reading all of them for each was as cheap
    private static final String ROWS_TAKEN_OVER = """
            log_entry e cross join lateral (
                     select v.* from register_import_verdict v
                      where v.import_id = e.import_id and v.row_number = e.row_number offset 0) v""";

    private static final String ADD_POINTS = """
            insert into complaint_point (complaint_id, ordinal, text, finding)
            select e.complaint_id, 1,
                   coalesce(nullif(v.detail, ''), 'The log does not say what the complaint was about.'), v.outcome
              from %s
             where e.import_id = :id""".formatted(ROWS_TAKEN_OVER);

    private static final String ADD_RESOLUTIONS = """
            insert into local_resolution (complaint_id, answer_sent_on, unknown_facts)
            select e.complaint_id, case when v.fate = 'ANSWERED' and v.closing_reason is null then v.responded_on end,
                   v.unknown_facts
              from %s
             where e.import_id = :id""".formatted(ROWS_TAKEN_OVER);

    private static final String WRITE_WORDS = """
            select 1 from (select write_words(array(select complaint_id from log_entry where import_id = :id))) as written""";

    private static final String ROWS = """
            select v.row_number, c.number, nullif(v.reference, '') as reference, v.received_on,
                   c.answered_on as responded_on, v.due_on is not null as has_clock, v.ran_out
              from ((rows))
              join complaint c on c.id = e.complaint_id
             where e.import_id = :id and e.row_number > :after and %s
             order by e.row_number limit :howMany""".replace("((rows))", ROWS_TAKEN_OVER);

    @PersistenceContext
    EntityManager entities;

    @Inject
    Retention retention;

    @Inject
    Today today;

    /**
     * To be asked first. The plans of triggers were made when the tables were small, and would read all of a table for each
     * of a hundred thousand rows; made anew, and until this transaction ends, they look rows up by their keys.
     */
    void lookUpByKeys() {
        entities.createNativeQuery("discard plans").executeUpdate();
        set("enable_seqscan", "off");
    }

    /** Between the preview and its acceptance somebody may have imported another file. */
    void leaveOutWhatCameInMeanwhile(long id) {
        entities.createNativeQuery(LEAVE_OUT).setParameter("id", id).executeUpdate();
    }

    boolean needsTeam(long id, int ordinal) {
        return entities.unwrap(Session.class)
                .createNativeQuery("""
                        select exists (select from register_import_verdict v
                                        where v.import_id = :id and v.team = :ordinal and %s)""".formatted(COMES_IN), Boolean.class)
                .setParameter("id", id)
                .setParameter("ordinal", ordinal)
                .getSingleResult();
    }

    int addComplaints(long id) {
        set("redress.words", "later");
        // The planner does not know how many rows were staged a moment ago, and would compare each of them with each.
        set("enable_nestloop", "off");
        int added = entities.unwrap(Session.class)
                .createNativeMutationQuery(ADD_COMPLAINTS)
                .setParameter("id", id)
                .setParameter("now", today.now().atOffset(ZoneOffset.UTC))
                .setParameter("years", retention.years().orElse(null), Integer.class)
                .executeUpdate();
        set("enable_nestloop", "on");
        entities.createNativeQuery(ADD_POINTS).setParameter("id", id).executeUpdate();
        entities.createNativeQuery(ADD_RESOLUTIONS).setParameter("id", id).executeUpdate();
        entities.createNativeQuery(WRITE_WORDS).setParameter("id", id).getSingleResult();
        return added;
    }

    /** What was looked at is compared again at every later statement; with thousands of them that is all that happens. */
    void forgetWhatWasRead() {
        entities.flush();
        entities.clear();
    }

    private void set(String setting, String value) {
        entities.unwrap(Session.class)
                .createNativeQuery("select set_config(:setting, :value, true)", String.class)
                .setParameter("setting", setting)
                .setParameter("value", value)
                .getSingleResult();
    }

    List<TakenOverRow> rowsAfter(long id, int row, int howMany) {
        return rows(id, row, howMany, "true");
    }

    List<TakenOverRow> open(long id) {
        return rows(id, 0, Integer.MAX_VALUE, "v.fate = 'OPEN'");
    }

    private List<TakenOverRow> rows(long id, int after, int howMany, String condition) {
        List<Tuple> rows = entities.unwrap(Session.class)
                .createNativeQuery(ROWS.formatted(condition), Tuple.class)
                .setParameter("id", id)
                .setParameter("after", after)
                .setParameter("howMany", howMany)
                .getResultList();
        return rows.stream()
                .map(row -> new TakenOverRow(
                        row.get("row_number", Integer.class),
                        new ComplaintNumber(row.get("number", String.class)),
                        row.get("reference", String.class),
                        row.get("received_on", LocalDate.class),
                        row.get("responded_on", LocalDate.class),
                        row.get("has_clock", Boolean.class),
                        row.get("ran_out", Boolean.class)))
                .toList();
    }
}
