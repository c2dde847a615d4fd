package uk.redress.complaints.register;

import static uk.redress.access.Role.Names.AUDITOR;
import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;
import static uk.redress.access.Role.Names.SERVICE_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import uk.redress.access.CurrentActor;
import uk.redress.access.Visibility;
import uk.redress.clock.Calendars;
import uk.redress.clock.Today;
import uk.redress.clock.WorkingDays;
import uk.redress.complaints.Closing;
import uk.redress.complaints.Finding;
import uk.redress.complaints.Stage;
import uk.redress.complaints.Standing;
import uk.redress.complaints.Step;
import uk.redress.kernel.ComplaintNumber;

/** Lists, counts and exports the complaints that the person who asks may see. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER, AUDITOR})
public class ReadingRegister {

    /** Due within this many working days is soon. */
    public static final WorkingDays SOON = WorkingDays.of(5);

    private static final int ROWS_IN_MEMORY = 500;

    /**
     * What was typed, in the notation of the index; and every statement of this transaction is planned for its own
     * words and days, since the best way to a rare word is a slow way to a common one. None takes longer than it would to
     * call compilers or helpers.
     */
    private static final String WORDS = """
            select cast(case when e = s then e else e || s end as text) as words,
                   cast(cast(pg_snapshot_xmin(pg_current_snapshot()) as text) as bigint) as seen
              from (select websearch_to_tsquery('english', :typed) as e, websearch_to_tsquery('simple', :typed) as s) typed,
                   set_config('plan_cache_mode', 'force_custom_plan', true) as planned,
                   set_config('jit', 'off', true) as interpreted,
                   set_config('max_parallel_workers_per_gather', '0', true) as alone""";

    private static final String SUBTREES = """
            with recursive below (id) as (
              select id from team where id in (:teams)
              union
              select t.id from team t join below b on t.parent_id = b.id)
            select id from below""";

    private static final String OFFICERS = """
            select id, display_name from account
             where active and role in ('OFFICER', 'COMPLAINTS_MANAGER', 'SERVICE_MANAGER')
                or id in (select holder_id from complaint where holder_id is not null)
             order by lower(display_name), id""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentActor current;

    @Inject
    RegisterTotals totals;

    @Inject
    Today today;

    @Inject
    Calendars calendars;

    /** @param page from 1 */
    public RegisterList page(RegisterFilter filter, RegisterOrder order, int page) {
        LocalDate day = today.date();
        Visibility sight = current.visibility();
        Prepared prepared = prepared(filter.words());
        if (prepared.findsNothing()) {
            return new RegisterList(List.of(), Total.of(0), 1, 1, true, day);
        }
        RegisterQuery query = query(filter, order, sight, prepared.words(), day);
        Total total = totals.of(
                bound(query, query.count(Total.MOST + RegisterTotals.MARGIN), sight, Long.class), prepared.seen());
        int pages = Math.max(1, (total.counted() + RegisterList.ROWS - 1) / RegisterList.ROWS);
        int shown = Math.min(Math.max(page, 1), pages);
        List<RegisterRow> rows = bound(query, query.page(), sight, Tuple.class)
                .setParameter("rows", RegisterList.ROWS)
                .setParameter("skipped", (shown - 1) * RegisterList.ROWS)
                .getResultStream()
                .map(row -> row(row, day))
                .toList();
        return new RegisterList(rows, total, shown, pages, false, day);
    }

    /** Everything the filter finds, row by row and never all at once in memory. */
    public void each(RegisterFilter filter, RegisterOrder order, Consumer<RegisterRow> taking) {
        LocalDate day = today.date();
        Visibility sight = current.visibility();
        Prepared prepared = prepared(filter.words());
        if (prepared.findsNothing()) {
            return;
        }
        RegisterQuery query = query(filter, order, sight, prepared.words(), day);
        try (Stream<Tuple> rows = bound(query, query.everything(), sight, Tuple.class)
                .setFetchSize(ROWS_IN_MEMORY)
                .getResultStream()) {
            rows.map(row -> row(row, day)).forEach(taking);
        }
    }

    /** The complaint that is called so: by its number, or by the reference it had in an old log. */
    public Optional<ComplaintNumber> called(String typed) {
        Visibility sight = current.visibility();
        NativeQuery<String> query = entities.unwrap(Session.class)
                .createNativeQuery(
                        "select c.number from complaint c where (c.number = :number or c.log_reference = :reference) and "
                                + sight.condition("c"),
                        String.class)
                .setParameter(
                        "number",
                        ComplaintNumber.read(typed).map(ComplaintNumber::value).orElse(""))
                .setParameter("reference", typed.strip());
        // a reference of an old log may look like a number of today
        List<String> found = sight.bind(query).getResultList();
        return found.size() == 1 ? Optional.of(new ComplaintNumber(found.get(0))) : Optional.empty();
    }

    /** Whose complaints can be asked for: everybody who works on them now, or holds one still. */
    public List<OfficerChoice> officers() {
        return entities.unwrap(Session.class)
                .createNativeQuery(OFFICERS, Tuple.class)
                .getResultStream()
                .map(row -> new OfficerChoice(row.get(0, Long.class), row.get(1, String.class)))
                .toList();
    }

    private RegisterQuery query(
            RegisterFilter filter, RegisterOrder order, Visibility sight, @Nullable String words, LocalDate day) {
        return RegisterQuery.of(
                filter, order, sight, words, day, filter.dueSoon() ? soon(day) : day, subtrees(filter.teams()));
    }

    private Prepared prepared(@Nullable String typed) {
        boolean searching = typed != null && !typed.isBlank();
        Tuple prepared = entities.unwrap(Session.class)
                .createNativeQuery(WORDS, Tuple.class)
                .setParameter("typed", searching ? typed : "")
                .getSingleResult();
        return new Prepared(searching ? prepared.get(0, String.class) : null, prepared.get(1, Long.class));
    }

    /**
     * What is known before the register is asked.
     *
     * @param words null where nothing was typed; empty where all of it was too common to look for
     * @param seen the first transaction that may not be seen to its end
     */
    private record Prepared(@Nullable String words, long seen) {
        boolean findsNothing() {
            return words != null && words.isEmpty();
        }
    }

    private Set<Long> subtrees(Set<Long> teams) {
        return teams.isEmpty()
                ? Set.of()
                : new TreeSet<>(entities.unwrap(Session.class)
                        .createNativeQuery(SUBTREES, Long.class)
                        .setParameter("teams", teams)
                        .getResultList());
    }

    private LocalDate soon(LocalDate day) {
        return calendars.current().after(day, SOON);
    }

    private <T> NativeQuery<T> bound(RegisterQuery query, String sql, Visibility sight, Class<T> type) {
        NativeQuery<T> bound = entities.unwrap(Session.class).createNativeQuery(sql, type);
        query.parameters().forEach((name, value) -> {
            if (sql.contains(":" + name)) {
                bound.setParameter(name, value);
            }
        });
        return sight.bind(bound);
    }

    private RegisterRow row(Tuple row, LocalDate day) {
        LocalDate due = row.get("shown_due_on", LocalDate.class);
        Standing standing = Standing.valueOf(row.get("standing", String.class));
        return new RegisterRow(
                new ComplaintNumber(row.get("number", String.class)),
                row.get("log_reference", String.class),
                row.get("received_on", LocalDate.class),
                row.get("summary", String.class),
                row.get("children", String.class),
                row.get("complainants", String.class),
                row.get("team", String.class),
                row.get("manager", String.class),
                row.get("holder", String.class),
                Stage.valueOf(row.get("stage", String.class)),
                read(row, "step", Step::valueOf),
                read(row, "closing", Closing::valueOf),
                row.get("closed_on", LocalDate.class),
                due,
                row.get("answered_on", LocalDate.class),
                read(row, "outcome", Finding::valueOf),
                row.get("points", Long.class).intValue(),
                standing,
                due != null && (Standing.OPEN.contains(standing) || isLater(row)) ? left(day, due) : null);
    }

    /** Whether a later stage is under way, so that its day is shown. */
    private static boolean isLater(Tuple row) {
        return row.get("closing", String.class) == null
                && Stage.valueOf(row.get("stage", String.class)) != Stage.LOCAL_RESOLUTION;
    }

    private @Nullable Integer left(LocalDate day, LocalDate due) {
        OptionalInt left = calendars.current().left(day, due);
        return left.isPresent() ? (Integer) left.getAsInt() : null;
    }

    private static <T> @Nullable T read(Tuple row, String column, Function<String, T> reading) {
        String value = row.get(column, String.class);
        return value == null ? null : reading.apply(value);
    }
}
