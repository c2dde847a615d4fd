package uk.redress.bench;

import static uk.redress.bench.Results.format;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The list, a piece and a day that has passed among a hundred thousand revisions, against five hundred of the same making. */
final class EvidenceBench {

    private static final int SMALL_SIZE = Integer.getInteger("bench.evidence.small", 500);
    private static final int LARGE_SIZE = Integer.getInteger("bench.evidence.large", 100_000);
    private static final int OF_A_PIECE = 5;
    private static final String SMALL = "bench_evidence_small";
    private static final String LARGE = "bench_evidence_large";
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
            SideBySide both = new SideBySide(databases, results, small, large);
            QUESTIONS.forEach(both::query);
            for (String question : QUESTIONS) {
                both.countStatements(question);
            }
            pages().forEach(both::page);
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
}
