package uk.redress.bench;

import static uk.redress.bench.Results.format;

import java.util.List;

/** The list and an indicator among a million readings, against one programme alone: the same, with as many each. */
final class IndicatorBench {

    private static final int READINGS_OF_ONE = 100;
    private static final int SMALL_SIZE = Integer.getInteger("bench.indicators.small", 50);
    private static final int LARGE_SIZE = Integer.getInteger("bench.indicators.large", 10_000);
    private static final String SMALL = "bench_indicators_small";
    private static final String LARGE = "bench_indicators_large";
    private static final List<String> QUESTIONS = List.of(
            "indicators: list",
            "indicators: red ones",
            "indicators: a rare word",
            "indicators: one",
            "indicators: one, all periods",
            "indicators: five by reference");

    private final Places places;
    private final Databases databases;
    private final Results results = new Results(format(
            "Indicators: %,d readings against %,d of one programme, medians in ms",
            LARGE_SIZE * READINGS_OF_ONE, SMALL_SIZE * READINGS_OF_ONE));

    IndicatorBench(Places places, Databases databases) {
        this.places = places;
        this.databases = databases;
    }

    void run() throws Exception {
        Filled filled = new Filled(databases);
        filled.make(SMALL, "indicators.sql", SMALL_SIZE);
        filled.make(LARGE, "indicators.sql", LARGE_SIZE);
        try (BenchServer small = BenchServer.start(places, "indicators-small", databases.signIn(SMALL));
                BenchServer large = BenchServer.start(places, "indicators-large", databases.signIn(LARGE))) {
            SideBySide both = new SideBySide(databases, results, small, large);
            QUESTIONS.forEach(both::query);
            for (String question : QUESTIONS) {
                both.countStatements(question);
            }
            both.page("list", "/programme/indicators");
            both.page("red ones", "/programme/indicators?rag=RED");
            both.page("one", "/programme/indicators/K000025");
        }
        results.keep(places.folder(), "indicators");
    }
}
