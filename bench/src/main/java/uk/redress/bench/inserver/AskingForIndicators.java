package uk.redress.bench.inserver;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import uk.redress.indicators.IndicatorFilter;
import uk.redress.indicators.Rag;
import uk.redress.indicators.ReadingIndicators;

/** What the pages of the indicators ask, and what a plan asks about the ones it names. */
@ApplicationScoped
public class AskingForIndicators {

    private static final String ONE = "K000025";

    @Inject
    ReadingIndicators reading;

    Callable<Object> asking(String question) {
        return switch (question) {
            case "indicators: list" -> list(null, null);
            case "indicators: red ones" -> list(null, Rag.RED);
            case "indicators: a rare word" -> list("wheelbarrow", null);
            case "indicators: one" -> () -> reading.page(ONE, false);
            case "indicators: one, all periods" -> () -> reading.page(ONE, true);
            case "indicators: five by reference" ->
                () -> reading.called(List.of(ONE, "K000001", "K000002", "K000003", "K000004"));
            default -> throw new IllegalArgumentException("There is no question called " + question + ".");
        };
    }

    private Callable<Object> list(@Nullable String words, @Nullable Rag rag) {
        return () -> reading.list(new IndicatorFilter(words, rag, null, false, false), 1);
    }
}
