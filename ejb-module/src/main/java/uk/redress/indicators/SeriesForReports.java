package uk.redress.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.CalendarPeriod;
import uk.redress.settings.Setting;
import uk.redress.settings.SettingsInForce;

/** Where indicators stand and how they came there, for reports that are made when nobody is signed in: two statements. */
@ApplicationScoped
public class SeriesForReports {

    private static final String FIRST = """
             order by case %s when 'RED' then 0 when 'AMBER' then 1 when 'GREEN' then 2 else 3 end, i.reference
             limit :most""".formatted(Rag.expression("i"));

    private static final String READINGS = """
            select i.reference, r.first_day, r.last_day, r.value
              from indicator i
              cross join lateral (
                select distinct on (x.last_day, x.first_day) x.first_day, x.last_day, x.value from indicator_reading x
                 where x.indicator_id = i.id and x.last_day <= :until
                 order by x.last_day desc, x.first_day desc, x.saying desc limit :periods) r
             where i.reference in (:references)
             order by i.reference, r.last_day, r.first_day""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    SettingsInForce settings;

    /**
     * @param until readings of later periods are left out of the series
     * @param periods of each, at most
     * @param most so many indicators at most, those that are red first
     */
    public List<Series> of(LocalDate until, int periods, int most) {
        return series(
                entities.unwrap(Session.class)
                        .createNativeQuery(ReadingIndicators.STANDINGS + "\n" + FIRST, Tuple.class)
                        .setParameter("most", most),
                until,
                periods);
    }

    private List<Series> series(NativeQuery<Tuple> shown, LocalDate until, int periods) {
        List<IndicatorStanding> standings = shown.setParameter(
                        "tolerance", BigDecimal.valueOf(settings.numberOf(Setting.INDICATOR_TOLERANCE)))
                .getResultStream()
                .map(ReadingIndicators::standing)
                .toList();
        Map<String, List<Reading>> readings = standings.isEmpty() ? Map.of() : readings(standings, until, periods);
        return standings.stream()
                .map(standing -> new Series(standing, readings.getOrDefault(standing.reference(), List.of())))
                .toList();
    }

    /** Of certain indicators, those that are red first. */
    public List<Series> named(Collection<String> references, LocalDate until, int periods) {
        return references.isEmpty()
                ? List.of()
                : series(
                        entities.unwrap(Session.class)
                                .createNativeQuery(
                                        ReadingIndicators.STANDINGS + "\n where i.reference in (:references)\n" + FIRST,
                                        Tuple.class)
                                .setParameterList("references", references)
                                .setParameter("most", references.size()),
                        until,
                        periods);
    }

    /** How many indicators there are. */
    public long count() {
        return entities.unwrap(Session.class)
                .createNativeQuery("select count(*) from indicator", Long.class)
                .getSingleResult();
    }

    private Map<String, List<Reading>> readings(List<IndicatorStanding> of, LocalDate until, int periods) {
        Map<String, List<Reading>> readings = new HashMap<>();
        entities.unwrap(Session.class)
                .createNativeQuery(READINGS, Tuple.class)
                .setParameter("until", until)
                .setParameter("periods", periods)
                .setParameterList(
                        "references",
                        of.stream().map(IndicatorStanding::reference).toList())
                .getResultStream()
                .forEach(row -> readings.computeIfAbsent(row.get("reference", String.class), any -> new ArrayList<>())
                        .add(new Reading(
                                new CalendarPeriod(
                                        row.get("first_day", LocalDate.class), row.get("last_day", LocalDate.class)),
                                row.get("value", BigDecimal.class))));
        return readings;
    }

    /** @param readings the earliest first */
    public record Series(IndicatorStanding standing, List<Reading> readings) implements Serializable {}

    /** @param value null where it was said not to be published */
    public record Reading(CalendarPeriod period, @Nullable BigDecimal value) implements Serializable {}
}
