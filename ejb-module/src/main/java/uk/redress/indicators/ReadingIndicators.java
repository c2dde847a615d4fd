package uk.redress.indicators;

import static uk.redress.access.Role.Names.AUDITOR;
import static uk.redress.access.Role.Names.BOARD_CLERK;
import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.LEAD;
import static uk.redress.access.Role.Names.MEMBER;
import static uk.redress.access.Role.Names.OFFICER;
import static uk.redress.access.Role.Names.PROGRAMME_OFFICE;
import static uk.redress.access.Role.Names.SERVICE_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import uk.redress.access.Actor;
import uk.redress.access.Colleague;
import uk.redress.access.Colleagues;
import uk.redress.access.CurrentActor;
import uk.redress.access.Role;
import uk.redress.clock.CalendarPeriod;
import uk.redress.clock.Today;
import uk.redress.kernel.NotFound;
import uk.redress.settings.Setting;
import uk.redress.settings.SettingsInForce;

/** Where the indicators stand, to everybody who has business with the improvement programme. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER, AUDITOR, PROGRAMME_OFFICE, LEAD, BOARD_CLERK, MEMBER})
public class ReadingIndicators {

    /** So many periods a page shows unless it is asked for all. */
    public static final int SHOWN = 24;

    public static final int ON_A_PAGE = 40;

    private static final int MOST_SHOWN = 600;
    private static final int MOST_AREAS = 200;
    static final String STANDINGS = """
            select i.reference, i.name, i.unit, i.direction, i.frequency, i.service_area,
                   coalesce(o.display_name, i.owner_words) as owner, i.latest_first, i.latest_last, i.latest_value,
                   i.target, i.move, i.fresh_until, %s as rag, i.id, i.version, i.definition, i.owner_id, i.owner_words,
                   i.tolerance, i.computed_by
              from indicator i left join account o on o.id = i.owner_id""".formatted(Rag.expression("i"));

    private static final String COUNTS = """
            select %s as rag, count(*), count(*) filter (where i.fresh_until < :today)
              from indicator i where %s group by 1""";

    private static final String READINGS = """
            with shown as (
              select distinct on (r.last_day, r.first_day) r.last_day, r.first_day from indicator_reading r
               where r.indicator_id = :id order by r.last_day desc, r.first_day desc, r.saying desc limit :most)
            select r.first_day, r.last_day, r.value, r.source, r.taken_on, r.how, r.recorded_by, r.recorded_at, r.why
              from shown s join indicator_reading r
                on r.indicator_id = :id and r.last_day = s.last_day and r.first_day = s.first_day
             order by r.last_day desc, r.first_day desc, r.saying desc""";

    private static final String TARGETS = """
            select applies_from, value, reason, set_by, set_at from indicator_target
             where indicator_id = :id order by applies_from desc, id desc""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentActor current;

    @Inject
    Colleagues colleagues;

    @Inject
    SettingsInForce settings;

    @Inject
    Today today;

    /** @param page from 1 */
    public IndicatorList list(IndicatorFilter filter, int page) {
        Map<Rag, Long> counts = new EnumMap<>(Rag.class);
        long stale = 0;
        NativeQuery<Tuple> counting = session()
                .createNativeQuery(COUNTS.formatted(Rag.expression("i"), where(filter, false)), Tuple.class)
                .setParameter("today", today.date());
        for (Tuple row : bind(counting, filter, false).getResultList()) {
            counts.put(Rag.valueOf(row.get(0, String.class)), row.get(1, Long.class));
            stale += row.get(2, Long.class);
        }
        return new IndicatorList(
                rows(filter, page),
                counts,
                stale,
                total(filter, counts),
                serviceAreas(),
                current.actor().is(Role.PROGRAMME_OFFICE));
    }

    /** Every indicator, by reference. */
    public List<IndicatorStanding> all() {
        return standings("", Map.of());
    }

    /** Those of the references that there are, by reference. */
    public List<IndicatorStanding> called(Collection<String> references) {
        return references.isEmpty()
                ? List.of()
                : standings(" where i.reference in (:references)", Map.of("references", references));
    }

    public Optional<IndicatorStanding> find(String reference) {
        return called(List.of(reference)).stream().findFirst();
    }

    /**
     * Everything about one.
     *
     * @param everything whether all periods are wanted, not only the latest
     * @throws NotFound when there is none of that reference
     */
    public IndicatorOnPage page(String reference, boolean everything) {
        Tuple row = query(" where i.reference = :reference", Map.of("reference", reference))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("The indicator"));
        Actor actor = current.actor();
        boolean keeps = actor.is(Role.PROGRAMME_OFFICE);
        IndicatorFacts facts = facts(row);
        List<TargetSet> targets = targets(row.get("id", Long.class));
        BigDecimal tolerance = facts.tolerance() == null ? usualTolerance() : facts.tolerance();
        int most = everything ? MOST_SHOWN : SHOWN;
        List<PeriodRead> readings = new SeriesOfReadings(facts.direction(), tolerance, targets)
                .rated(sayings(row.get("id", Long.class), most + 1));
        return new IndicatorOnPage(
                standing(row),
                row.get("version", Long.class),
                facts,
                tolerance,
                readings.subList(0, Math.min(most, readings.size())),
                readings.size() > most,
                targets,
                keeps,
                facts.computed() == null
                        && (keeps || (Objects.equals(facts.owner(), actor.accountId()) && mayOwn(actor))));
    }

    /** Who may be chosen to answer for an indicator. */
    public List<Colleague> possibleOwners() {
        return colleagues.in(Role.PROGRAMME_OFFICE, Role.LEAD, Role.SERVICE_MANAGER, Role.COMPLAINTS_MANAGER);
    }

    private static boolean mayOwn(Actor actor) {
        return actor.is(Role.LEAD) || actor.is(Role.SERVICE_MANAGER) || actor.is(Role.COMPLAINTS_MANAGER);
    }

    private List<IndicatorStanding> rows(IndicatorFilter filter, int page) {
        NativeQuery<Tuple> query = session()
                .createNativeQuery(
                        STANDINGS + " where " + where(filter, true) + " order by i.reference limit :most offset :from",
                        Tuple.class)
                .setParameter("most", ON_A_PAGE)
                .setParameter("from", (Math.max(page, 1) - 1L) * ON_A_PAGE);
        return bind(query, filter, true)
                .getResultStream()
                .map(ReadingIndicators::standing)
                .toList();
    }

    private long total(IndicatorFilter filter, Map<Rag, Long> counts) {
        if (filter.stale()) {
            NativeQuery<Long> query = session()
                    .createNativeQuery("select count(*) from indicator i where " + where(filter, true), Long.class);
            return bind(query, filter, true).getSingleResult();
        }
        return filter.rag() == null
                ? counts.values().stream().mapToLong(Long::longValue).sum()
                : counts.getOrDefault(filter.rag(), 0L);
    }

    private List<String> serviceAreas() {
        return session()
                .createNativeQuery("""
                        select distinct service_area from indicator where service_area is not null
                         order by 1 limit :most""", String.class)
                .setParameter("most", MOST_AREAS)
                .getResultList();
    }

    private static String where(IndicatorFilter filter, boolean whole) {
        StringBuilder where = new StringBuilder("true");
        if (filter.words() != null) {
            where.append(" and (i.name ilike :words or i.reference ilike :words)");
        }
        if (filter.serviceArea() != null) {
            where.append(" and i.service_area = :area");
        }
        if (filter.mine()) {
            where.append(" and i.owner_id = :me");
        }
        if (whole && filter.rag() != null) {
            where.append(" and ").append(Rag.expression("i")).append(" = :rag");
        }
        if (whole && filter.stale()) {
            where.append(" and i.fresh_until < :today");
        }
        return where.toString();
    }

    private <T> NativeQuery<T> bind(NativeQuery<T> query, IndicatorFilter filter, boolean whole) {
        if (filter.words() != null) {
            query.setParameter("words", "%" + filter.words().replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        if (filter.serviceArea() != null) {
            query.setParameter("area", filter.serviceArea());
        }
        if (filter.mine()) {
            query.setParameter("me", current.actor().accountId());
        }
        if (whole && filter.rag() != null) {
            query.setParameter("rag", filter.rag().name());
        }
        if (whole && filter.stale()) {
            query.setParameter("today", today.date());
        }
        if (query.getParameterMetadata().getNamedParameterNames().contains("tolerance")) {
            query.setParameter("tolerance", usualTolerance());
        }
        return query;
    }

    private List<IndicatorStanding> standings(String which, Map<String, Object> parameters) {
        return query(which + " order by i.reference", parameters)
                .getResultStream()
                .map(ReadingIndicators::standing)
                .toList();
    }

    private NativeQuery<Tuple> query(String which, Map<String, Object> parameters) {
        NativeQuery<Tuple> query = session().createNativeQuery(STANDINGS + which, Tuple.class);
        parameters.forEach(query::setParameter);
        return query.setParameter("tolerance", usualTolerance());
    }

    static IndicatorStanding standing(Tuple row) {
        LocalDate first = row.get("latest_first", LocalDate.class);
        LocalDate last = row.get("latest_last", LocalDate.class);
        return new IndicatorStanding(
                row.get("reference", String.class),
                row.get("name", String.class),
                row.get("unit", String.class),
                Direction.valueOf(row.get("direction", String.class)),
                Frequency.valueOf(row.get("frequency", String.class)),
                row.get("service_area", String.class),
                row.get("owner", String.class),
                first == null || last == null ? null : new CalendarPeriod(first, last),
                row.get("latest_value", BigDecimal.class),
                row.get("target", BigDecimal.class),
                Rag.valueOf(row.get("rag", String.class)),
                Move.valueOf(row.get("move", String.class)),
                row.get("fresh_until", LocalDate.class));
    }

    private static IndicatorFacts facts(Tuple row) {
        return new IndicatorFacts(
                row.get("name", String.class),
                row.get("definition", String.class),
                row.get("unit", String.class),
                Direction.valueOf(row.get("direction", String.class)),
                Frequency.valueOf(row.get("frequency", String.class)),
                row.get("owner_id", Long.class),
                row.get("owner_words", String.class),
                row.get("tolerance", BigDecimal.class),
                row.get("service_area", String.class),
                computed(row.get("computed_by", String.class)));
    }

    private static @Nullable Computed computed(@Nullable String name) {
        return name == null ? null : Computed.valueOf(name);
    }

    private List<TargetSet> targets(long id) {
        Map<LocalDate, Long> seen = new LinkedHashMap<>();
        return session().createNativeQuery(TARGETS, Tuple.class).setParameter("id", id).getResultList().stream()
                .map(row -> new TargetSet(
                        row.get("applies_from", LocalDate.class),
                        row.get("value", BigDecimal.class),
                        row.get("reason", String.class),
                        row.get("set_by", String.class),
                        row.get("set_at", java.time.Instant.class),
                        seen.merge(row.get("applies_from", LocalDate.class), 1L, Long::sum) > 1))
                .toList();
    }

    private Map<CalendarPeriod, List<Said>> sayings(long id, int most) {
        Map<CalendarPeriod, List<Said>> sayings = new LinkedHashMap<>();
        List<Tuple> rows = session()
                .createNativeQuery(READINGS, Tuple.class)
                .setParameter("id", id)
                .setParameter("most", most)
                .getResultList();
        for (Tuple row : rows) {
            CalendarPeriod period =
                    new CalendarPeriod(row.get("first_day", LocalDate.class), row.get("last_day", LocalDate.class));
            sayings.computeIfAbsent(period, any -> new java.util.ArrayList<>())
                    .add(new Said(
                            row.get("value", BigDecimal.class),
                            row.get("source", String.class),
                            row.get("taken_on", LocalDate.class),
                            How.valueOf(row.get("how", String.class)),
                            row.get("recorded_by", String.class),
                            row.get("recorded_at", java.time.Instant.class),
                            row.get("why", String.class)));
        }
        return sayings;
    }

    private BigDecimal usualTolerance() {
        return BigDecimal.valueOf(settings.numberOf(Setting.INDICATOR_TOLERANCE));
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
