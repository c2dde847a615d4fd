package uk.redress.bench;

import static uk.redress.bench.Results.format;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** A complaint through stage 1 by the use cases, against the engine alone on the same diagrams. */
final class StageOneBench {

    private static final int WARM_UP = Integer.getInteger("bench.warmup", 200);
    private static final int MEASURED = Integer.getInteger("bench.complaints", 500);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);
    /** Half a minute each would be time enough for the machine to become another. */
    private static final int TURNS = 5;

    private static final int COUNTED = 20;
    private static final int OURS_AT_MOST = 12;

    private final Places places;
    private final Databases databases;
    private final Results results = new Results("A complaint through stage 1");

    StageOneBench(Places places, Databases databases) {
        this.places = places;
        this.databases = databases;
    }

    void run() throws Exception {
        databases.fresh("bench_stage1");
        new Registers(databases).fill("bench_stage1", Registers.Size.EMPTY);
        try (BenchServer server = BenchServer.start(places, "stage1", databases.signIn("bench_stage1"))) {
            for (int threads : List.of(1, 4)) {
                compare(server, threads);
            }
            countStatements(server);
        }
        results.keep(places.folder(), "stage1");
    }

    private void compare(BenchServer server, int threads) throws Exception {
        inParallel(server, "use cases", threads, WARM_UP);
        inParallel(server, "engine alone", threads, WARM_UP);
        List<Double> ours = new ArrayList<>();
        List<Double> engines = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            double engine = 0;
            double our = 0;
            for (int turn = 0; turn < TURNS; turn++) {
                engine += inParallel(server, "engine alone", threads, MEASURED / TURNS);
                our += inParallel(server, "use cases", threads, MEASURED / TURNS);
            }
            engines.add(MEASURED / engine);
            ours.add(MEASURED / our);
            Bench.say(format(
                    "round %d with %d threads: %.1f complaints a second, the engine alone %.1f",
                    round, threads, ours.get(round - 1), engines.get(round - 1)));
        }
        double our = median(ours);
        double engine = median(engines);
        results.ratio(
                threads + (threads == 1 ? " thread" : " threads"),
                format("%.1f complaints/s", our),
                format("engine alone %.1f/s", engine),
                median(ratios(engines, ours)),
                2.0);
        PgBench.Figure transactions = PgBench.run(databases, threads);
        results.note(
                "as a share of TPC-B, " + threads + (threads == 1 ? " client" : " clients"),
                format(
                        "%.2f %% of %.0f tps by %s (%.1f acts/s are %.2f %%)",
                        100 * our / transactions.perSecond(),
                        transactions.perSecond(),
                        transactions.by(),
                        9 * our,
                        900 * our / transactions.perSecond()));
    }

    /** How many seconds it took until the last thread was through. */
    private static double inParallel(BenchServer server, String what, int threads, int complaints)
            throws InterruptedException, ExecutionException {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            long begun = System.nanoTime();
            List<Future<String>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                running.add(executor.submit(
                        () -> server.measure(Map.of("what", what, "times", String.valueOf(complaints / threads)))));
            }
            for (Future<String> one : running) {
                one.get();
            }
            return (System.nanoTime() - begun) / 1e9;
        } finally {
            executor.shutdown();
        }
    }

    private void countStatements(BenchServer server) throws Exception {
        List<Statements.Act> acts = Statements.during(
                databases, () -> server.measure(Map.of("what", "use cases, marked", "times", String.valueOf(COUNTED))));
        Files.writeString(places.folder().resolve("statements.txt"), Statements.ofTheLast(acts));
        for (String name : acts.stream().map(Statements.Act::name).distinct().toList()) {
            List<Statements.Act> same =
                    acts.stream().filter(act -> act.name().equals(name)).toList();
            double ours =
                    same.stream().mapToInt(act -> act.ours().size()).average().orElseThrow();
            double engines = same.stream()
                    .mapToInt(act -> act.engines().size())
                    .average()
                    .orElseThrow();
            results.figure(
                    "statements: " + name,
                    format("ours %.1f, the engine's %.1f", ours, engines),
                    "ours at most " + OURS_AT_MOST,
                    ours <= OURS_AT_MOST);
        }
    }

    private static List<Double> ratios(List<Double> engines, List<Double> ours) {
        return IntStream.range(0, ours.size())
                .mapToObj(round -> engines.get(round) / ours.get(round))
                .toList();
    }

    private static double median(List<Double> values) {
        return Results.median(values.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
