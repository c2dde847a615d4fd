package uk.redress.improvement.slippage;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import uk.redress.access.CurrentActor;
import uk.redress.indicators.FallenToRed;
import uk.redress.indicators.RedReading;
import uk.redress.kernel.ForTheSystem;
import uk.redress.kernel.Happening;

/**
 * Looks at what a board has accepted: is an indicator that measures it red for a time after that, or was something found
 * since that the action answers? It only says so; whether the action is opened again is decided by people.
 */
@Stateless
@PermitAll
@ForTheSystem
public class NoticingSlippage {

    private static final String MEASURED = """
            select a.reference, a.accepted_on, m.indicator
              from improvement_action a join action_indicator m on m.action_id = a.id
             where a.step in ('EMBEDDING', 'CHECK_EMBEDDED', 'EMBEDDED') and a.accepted_on is not null""";

    // What a complaint led to is what the action came out of; it shows no slippage.
    private static final String FOUND_AGAIN = """
            select a.reference, f.reference as finding, s.published_on, s.title, f.number, left(f.text, 500) as text
              from improvement_action a
              join finding_answer fa on fa.action_id = a.id
              join finding f on f.id = fa.finding_id
              join finding_source s on s.id = f.source_id
             where a.step in ('EMBEDDING', 'CHECK_EMBEDDED', 'EMBEDDED') and s.published_on > a.accepted_on
               and s.kind <> 'COMPLAINT'
               and not exists (select from slippage p where p.action_id = a.id and p.shown_by = f.reference)""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Slippages slippages;

    @Inject
    FallenToRed red;

    @Inject
    CurrentActor current;

    @Inject
    Event<Happening> happened;

    /** @return how much was noticed that was not known */
    public int notice() {
        current.isTheSystemFor("what has slipped back");
        return byIndicators() + byFindings();
    }

    private int byIndicators() {
        List<Tuple> measured = query(MEASURED);
        Map<String, RedReading> fallen =
                red
                        .among(measured.stream()
                                .map(row -> row.get("indicator", String.class))
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(RedReading::indicator, Function.identity()));
        int noticed = 0;
        for (Tuple row : measured) {
            RedReading reading = fallen.get(row.get("indicator", String.class));
            if (reading != null && reading.lastDay().isAfter(row.get("accepted_on", LocalDate.class))) {
                noticed += noticed(
                        row.get("reference", String.class),
                        Slippage.Kind.INDICATOR,
                        reading.indicator(),
                        reading.lastDay(),
                        reading.fact());
            }
        }
        return noticed;
    }

    private int byFindings() {
        int noticed = 0;
        for (Tuple row : query(FOUND_AGAIN)) {
            noticed += noticed(
                    row.get("reference", String.class),
                    Slippage.Kind.FINDING,
                    row.get("finding", String.class),
                    row.get("published_on", LocalDate.class),
                    "%s, %s: %s"
                            .formatted(
                                    row.get("title", String.class),
                                    row.get("number", String.class),
                                    row.get("text", String.class)));
        }
        return noticed;
    }

    private int noticed(String action, Slippage.Kind kind, String shownBy, LocalDate ofDay, String fact) {
        if (!slippages.isNew(action, kind, shownBy, ofDay, fact)) {
            return 0;
        }
        happened.fire(Happening.of(action, "action.slippageNoticed")
                .because(fact)
                .with("source", shownBy)
                .with("on", ofDay));
        return 1;
    }

    private List<Tuple> query(String sql) {
        return entities.unwrap(Session.class)
                .createNativeQuery(sql, Tuple.class)
                .getResultList();
    }
}
