package uk.redress.bench;

import static uk.redress.bench.Results.format;

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
        Filled filled = new Filled(databases);
        filled.make(SMALL, "evidence.sql", SMALL_SIZE / OF_A_PIECE);
        filled.make(LARGE, "evidence.sql", LARGE_SIZE / OF_A_PIECE);
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
}
