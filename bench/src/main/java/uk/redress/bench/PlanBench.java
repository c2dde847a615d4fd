package uk.redress.bench;

import static uk.redress.bench.Results.format;

import java.util.List;

/** A plan, its matrix and one of its actions among two hundred plans of fifty actions each, against that plan alone. */
final class PlanBench {

    private static final int PLANS = Integer.getInteger("bench.plans.large", 200);
    private static final String SMALL = "bench_plan_alone";
    private static final String LARGE = "bench_plans";
    private static final List<String> QUESTIONS =
            List.of("plans: actions", "plans: matrix", "plans: action", "plans: findings", "plans: waiting");

    private final Places places;
    private final Databases databases;
    private final Results results =
            new Results(format("Plans: one of fifty actions among %,d against that one alone, medians in ms", PLANS));

    PlanBench(Places places, Databases databases) {
        this.places = places;
        this.databases = databases;
    }

    void run() throws Exception {
        Filled filled = new Filled(databases);
        filled.make(SMALL, "plans.sql", 1);
        filled.make(LARGE, "plans.sql", PLANS);
        try (BenchServer small = BenchServer.start(places, "plan-alone", databases.signIn(SMALL));
                BenchServer large = BenchServer.start(places, "plans", databases.signIn(LARGE))) {
            SideBySide both = new SideBySide(databases, results, small, large);
            QUESTIONS.forEach(both::query);
            for (String question : QUESTIONS) {
                both.countStatements(question);
            }
            both.page("plan", "/programme/plans/P-2026-0001");
            both.page("matrix", "/programme/matrix/P-2026-0001");
            both.page("action", "/programme/actions/A-2026-0011");
        }
        results.keep(places.folder(), "plans");
    }
}
