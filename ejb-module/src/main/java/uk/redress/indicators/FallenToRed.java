package uk.redress.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.CalendarPeriod;
import uk.redress.settings.Setting;
import uk.redress.settings.SettingsInForce;

/** Which indicators are red by their last reading, for whoever follows what they measure; it asks for no role. */
@ApplicationScoped
public class FallenToRed {

    private static final String RED = """
            select i.reference, i.name, i.unit, i.latest_first, i.latest_last, i.latest_value, i.target
              from indicator i
             where i.reference in (:references) and i.latest_last is not null and %s = 'RED'
             order by i.reference""".formatted(Rag.expression("i"));

    @PersistenceContext
    EntityManager entities;

    @Inject
    SettingsInForce settings;

    /** One statement, however many are asked for. */
    public List<RedReading> among(Collection<String> references) {
        return references.isEmpty()
                ? List.of()
                : entities
                        .unwrap(Session.class)
                        .createNativeQuery(RED, Tuple.class)
                        .setParameterList("references", references)
                        .setParameter("tolerance", BigDecimal.valueOf(settings.numberOf(Setting.INDICATOR_TOLERANCE)))
                        .getResultList()
                        .stream()
                        .map(FallenToRed::reading)
                        .toList();
    }

    private static RedReading reading(Tuple row) {
        String unit = row.get("unit", String.class);
        LocalDate last = row.get("latest_last", LocalDate.class);
        return new RedReading(
                row.get("reference", String.class),
                last,
                "%s was %s for %s. The target is %s."
                        .formatted(
                                row.get("name", String.class),
                                figure(row.get("latest_value", BigDecimal.class), unit),
                                new CalendarPeriod(row.get("latest_first", LocalDate.class), last).inWords(),
                                figure(row.get("target", BigDecimal.class), unit)));
    }

    private static String figure(@Nullable BigDecimal value, String unit) {
        return value == null ? "not known" : value.stripTrailingZeros().toPlainString() + " " + unit;
    }
}
