package uk.redress.bench;

import static uk.redress.bench.Results.format;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

/** The list, a piece and a day that has passed among a hundred thousand revisions, against five hundred of the same making. */
final class EvidenceBench {

    private static final int SMALL_SIZE = Integer.getInteger("bench.evidence.small", 500);
    private static final int LARGE_SIZE = Integer.getInteger("bench.evidence.large", 100_000);
    private static final int OF_A_PIECE = 5;
    private static final String SMALL = "bench_evidence_small";
    private static final String LARGE = "bench_evidence_large";
    private static final int ROUNDS = Integer.getInteger("bench.reads", 10);
    private static final double TARGET = 1.5;
    private static final List<String> QUESTIONS = List.of(
            "evidence: list",
            "evidence: waiting, strong",
            "evidence: a rare word",
            "evidence: a common word",
            "evidence: piece",
            "evidence: on a day",
            "evidence: on a day, of an action",
            "evidence: behind an action");

    private final Places places;
    private final Databases databases;
    private final Results results =
            new Results(format("Evidence: %,d revisions of 2 KB against %,d, medians in ms", LARGE_SIZE, SMALL_SIZE));

    EvidenceBench(Places places, Databases databases) {
        this.places = places;
        this.databases = databases;
    }

    void run() throws Exception {
        make(SMALL, SMALL_SIZE);
        make(LARGE, LARGE_SIZE);
        try (BenchServer small = BenchServer.start(places, "evidence-small", databases.signIn(SMALL));
                BenchServer large = BenchServer.start(places, "evidence-large", databases.signIn(LARGE))) {
            for (String question : QUESTIONS) {
                query(small, large, question);
            }
            for (String question : QUESTIONS) {
                countStatements(small, large, question);
            }
            Visitor ofSmall = new Visitor(small, "officer");
            Visitor ofLarge = new Visitor(large, "officer");
            for (Map.Entry<String, String> page : pages().entrySet()) {
                page(ofSmall, ofLarge, page.getKey(), page.getValue());
            }
        }
        results.keep(places.folder(), "evidence");
    }

    private static Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("list", "/programme/evidence");
        pages.put("piece", "/programme/evidence/E-2025-000011");
        pages.put("on a day", "/programme/evidence/as-of?day=1/6/2026");
        return pages;
    }

    private void make(String name, int revisions) throws Exception {
        if (Boolean.getBoolean("bench.keep") && databases.has(name)) {
            return;
        }
        Instant begun = Instant.now();
        databases.fresh(name);
        new Registers(databases).fill(name, Registers.Size.EMPTY);
        try (Connection connection = databases.superuser(name);
                Statement statement = connection.createStatement()) {
            statement.execute("set search_path = casework; set synchronous_commit = off;"
                    + " set session_replication_role = replica");
            statement.execute(
                    Registers.text("evidence.sql").replace("((pieces))", String.valueOf(revisions / OF_A_PIECE)));
            statement.execute("vacuum (analyze)");
            statement.execute("checkpoint");
        }
        Bench.say("%s has %,d revisions of evidence; that took %d s."
                .formatted(
                        name, revisions, Duration.between(begun, Instant.now()).toSeconds()));
    }

    private void query(BenchServer small, BenchServer large, String question) {
        Map<String, String> warmUp = Map.of("what", question, "person", "officer", "times", "60");
        small.measure(warmUp);
        large.measure(warmUp);
        Map<String, String> asked = Map.of("what", question, "person", "officer", "times", "20");
        DoubleStream.Builder ofSmall = DoubleStream.builder();
        DoubleStream.Builder ofLarge = DoubleStream.builder();
        for (int round = 0; round < ROUNDS; round++) {
            Arrays.stream(RegisterBench.milliseconds(small.measure(asked))).forEach(ofSmall::add);
            Arrays.stream(RegisterBench.milliseconds(large.measure(asked))).forEach(ofLarge::add);
        }
        compare("query: " + question, ofSmall.build().toArray(), ofLarge.build().toArray());
    }

    private void page(Visitor small, Visitor large, String name, String path) {
        DoubleStream.Builder ofSmall = DoubleStream.builder();
        DoubleStream.Builder ofLarge = DoubleStream.builder();
        for (int i = 0; i < 30 + 10 * ROUNDS; i++) {
            double first = small.milliseconds(path);
            double second = large.milliseconds(path);
            if (i >= 30) {
                ofSmall.add(first);
                ofLarge.add(second);
            }
        }
        compare("page: " + name, ofSmall.build().toArray(), ofLarge.build().toArray());
    }

    private void compare(String what, double[] small, double[] large) {
        results.ratio(
                what,
                format("%.2f", Results.median(large)),
                format("%.2f", Results.median(small)),
                Results.median(large) / Results.median(small),
                TARGET);
    }

    private void countStatements(BenchServer small, BenchServer large, String question) throws Exception {
        int ofSmall = statements(small, question);
        int ofLarge = statements(large, question);
        results.figure(
                "statements: " + question,
                format("%d, %d", ofLarge, ofSmall),
                "independent of size",
                ofLarge == ofSmall);
    }

    private int statements(BenchServer server, String question) throws Exception {
        return Statements.during(databases, () -> server.measure(Map.of("what", "marked " + question, "times", "1")))
                .get(0)
                .ours()
                .size();
    }
}
