package uk.redress.reporting;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.redress.access.CurrentActor;
import uk.redress.clock.Quarter;
import uk.redress.clock.Today;
import uk.redress.kernel.ChangedMeanwhile;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;

/** Writes down what the council published about a quarter, to be compared with what Redress counts. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER})
public class EnteringPublishedFigures {

    private static final int HIGHEST = 1_000_000;

    @Inject
    PublishedFigures figures;

    @Inject
    CurrentActor current;

    @Inject
    Today today;

    @Inject
    Event<Happening> happened;

    /**
     * Enters, corrects and removes figures of one quarter; those the form did not change are left alone.
     *
     * @throws Refused when a number cannot be one of complaints, or the quarter has not begun
     * @throws ChangedMeanwhile when one of them is no longer what the form showed
     */
    public void enter(Quarter quarter, List<EnteredFigure> entered) {
        if (quarter.firstDay().isAfter(today.date())) {
            throw new Refused("This quarter has not begun; nothing can have been published about it.");
        }
        figures.keepStill();
        Map<String, Integer> stored = figures.of(quarter).stream()
                .collect(Collectors.toMap(figure -> key(figure.stage(), figure.measure()), PublishedFigure::value));
        entered.stream().filter(EnteredFigure::isChanged).forEach(figure -> {
            Integer now = stored.get(key(figure.stage(), figure.measure()));
            if (!Objects.equals(now, figure.seen())) {
                throw new ChangedMeanwhile("A published figure of this quarter", 0);
            }
            write(quarter, figure);
        });
    }

    private void write(Quarter quarter, EnteredFigure figure) {
        Integer value = figure.value();
        if (value == null) {
            figures.remove(quarter, figure.stage(), figure.measure());
        } else {
            if (value < 0 || value > HIGHEST) {
                throw new Refused("A number of complaints is a whole number, 0 or more.");
            }
            figures.enter(
                    quarter,
                    figure.stage(),
                    figure.measure(),
                    value,
                    current.actor().account(),
                    today.now());
        }
        happened.fire(Happening.of("published figures", "published-figure.entered")
                .with("quarter", quarter)
                .with("stage", figure.stage())
                .with("figure", figure.measure())
                .with("from", orNone(figure.seen()))
                .with("to", orNone(value)));
    }

    private static String key(PublishedStage stage, PublishedMeasure measure) {
        return stage + " " + measure;
    }

    private static Object orNone(@Nullable Integer value) {
        return value == null ? "none" : value;
    }
}
