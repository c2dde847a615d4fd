package uk.redress.bench;

import static uk.redress.bench.Results.format;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
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
        make(SMALL, SMALL_SIZE);
        make(LARGE, LARGE_SIZE);
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

    private void make(String name, int indicators) throws Exception {
        if (Boolean.getBoolean("bench.keep") && databases.has(name)) {
            return;
        }
        Instant begun = Instant.now();
        databases.fresh(name);
        new Registers(databases).fill(name, Registers.Size.EMPTY);
        try (Connection connection = databases.superuser(name);
                Statement statement = connection.createStatement()) {
            statement.execute("set search_path = casework; set synchronous_commit = off; set work_mem = '256MB';"
                    + " set session_replication_role = replica");
            statement.execute(Registers.text("indicators.sql").replace("((indicators))", String.valueOf(indicators)));
            statement.execute("vacuum (analyze)");
            statement.execute("checkpoint");
        }
        Bench.say("%s has %,d indicators; that took %d s."
                .formatted(
                        name, indicators, Duration.between(begun, Instant.now()).toSeconds()));
    }
}
