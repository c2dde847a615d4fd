package uk.redress.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.Session;
import uk.redress.clock.CalendarPeriod;
import uk.redress.tables.Tidy;

/** Looks up what is known of the indicators that a table names, in four statements however long it is. */
@ApplicationScoped
class KnownFigures {

    @PersistenceContext
    EntityManager entities;

    @Inject
    ReadingIndicators reading;

    KnownIndicators of(Set<String> references, Set<String> names, Set<LocalDate> lastDays) {
        Map<String, IndicatorStanding> byReference = new HashMap<>();
        Map<String, IndicatorStanding> byName = new HashMap<>();
        for (IndicatorStanding standing : reading.called(named(references, names))) {
            byReference.put(standing.reference(), standing);
            byName.putIfAbsent(Tidy.key(standing.name()), standing);
        }
        return byReference.isEmpty()
                ? new KnownIndicators(Map.of(), Map.of(), Map.of(), Map.of())
                : new KnownIndicators(
                        byReference, byName, readings(byReference.keySet(), lastDays), targets(byReference.keySet()));
    }

    private List<String> named(Set<String> references, Set<String> names) {
        return session()
                .createNativeQuery("""
                        select reference from indicator where reference = any(cast(:references as text[]))
                        union
                        select reference from indicator where lower(name) = any(cast(:names as text[]))""", String.class)
                .setParameter("references", references.toArray(String[]::new))
                .setParameter("names", names.toArray(String[]::new))
                .getResultList();
    }

    private Map<String, Map<CalendarPeriod, KnownIndicators.Recorded>> readings(
            Collection<String> references, Set<LocalDate> lastDays) {
        Map<String, Map<CalendarPeriod, KnownIndicators.Recorded>> readings = new HashMap<>();
        List<Tuple> rows = session()
                .createNativeQuery("""
                        select distinct on (i.reference, r.last_day, r.first_day)
                               i.reference, r.first_day, r.last_day, r.value
                          from indicator i join indicator_reading r on r.indicator_id = i.id
                         where i.reference = any(cast(:references as text[]))
                           and r.last_day = any(cast(:days as date[]))
                         order by i.reference, r.last_day, r.first_day, r.saying desc""", Tuple.class)
                .setParameter("references", references.toArray(String[]::new))
                .setParameter("days", lastDays.stream().map(LocalDate::toString).toArray(String[]::new))
                .getResultList();
        for (Tuple row : rows) {
            readings.computeIfAbsent(row.get(0, String.class), any -> new HashMap<>())
                    .put(
                            new CalendarPeriod(row.get(1, LocalDate.class), row.get(2, LocalDate.class)),
                            new KnownIndicators.Recorded(row.get(3, BigDecimal.class)));
        }
        return readings;
    }

    private Map<String, List<KnownIndicators.Target>> targets(Collection<String> references) {
        Map<String, List<KnownIndicators.Target>> targets = new HashMap<>();
        List<Tuple> rows = session()
                .createNativeQuery("""
                        select distinct on (i.reference, t.applies_from) i.reference, t.applies_from, t.value
                          from indicator i join indicator_target t on t.indicator_id = i.id
                         where i.reference = any(cast(:references as text[]))
                         order by i.reference, t.applies_from, t.id desc""", Tuple.class)
                .setParameter("references", references.toArray(String[]::new))
                .getResultList();
        for (Tuple row : rows) {
            targets.computeIfAbsent(row.get(0, String.class), any -> new ArrayList<>())
                    .add(new KnownIndicators.Target(row.get(1, LocalDate.class), row.get(2, BigDecimal.class)));
        }
        return targets;
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
