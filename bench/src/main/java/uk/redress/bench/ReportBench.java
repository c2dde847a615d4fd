package uk.redress.bench;

import static uk.redress.bench.Results.format;

import java.sql.Connection;
import java.sql.Statement;
import java.util.Map;

/** The board pack of a plan of 300 actions, made in a server of 512 MB, against that of 50: seconds, pages, memory. */
final class ReportBench {

    private static final int ACTIONS_OF_ONE = 50;
    private static final int PLANS = Integer.getInteger("bench.reports.plans", 6);
    private static final int MOST_SECONDS = 120;
    private static final String SMALL = "bench_reports_small";
    private static final String LARGE = "bench_reports_large";

    private final Places places;
    private final Databases databases;
    private final Results results =
            new Results(format("Board pack of %,d actions in a heap of 512 MB", PLANS * ACTIONS_OF_ONE));

    ReportBench(Places places, Databases databases) {
        this.places = places;
        this.databases = databases;
    }

    void run() throws Exception {
        int ofSmall = make(SMALL, 1);
        int ofLarge = make(LARGE, PLANS);
        results.figure(
                "statements to read a month",
                format("%d, %d", ofLarge, ofSmall),
                "independent of size",
                ofLarge == ofSmall);
        results.keep(places.folder(), "reports");
    }

    /** @return how many statements it takes to read the month of a workstream */
    private int make(String name, int plans) throws Exception {
        new Filled(databases).make(name, "plans.sql", plans);
        try (Connection connection = databases.superuser(name);
                Statement statement = connection.createStatement()) {
            statement.execute("set search_path = casework; set session_replication_role = replica");
            statement.execute(Registers.text("reports.sql"));
        }
        try (BenchServer server = BenchServer.start(places, name.replace('_', '-'), databases.signIn(name))) {
            Map<String, String> asked = Map.of("what", "pack", "times", "1");
            server.measure(asked);
            String[] made = server.measure(asked).split(" ", -1);
            int seconds = Integer.parseInt(made[0]) / 1000;
            results.figure(
                    format("%d actions: seconds", plans * ACTIONS_OF_ONE),
                    format("%d", seconds),
                    format("at most %d", MOST_SECONDS),
                    seconds <= MOST_SECONDS);
            results.note("pages; KB", made[1] + "; " + made[2]);
            results.note(
                    "most heap in use, MB (of 512); what is left of it after it was tidied", made[3] + "; " + made[4]);
            results.note("steps of progress that were seen", made[5]);
            return Statements.during(databases, () -> server.measure(Map.of("what", "marked a month", "times", "1")))
                    .get(0)
                    .ours()
                    .size();
        }
    }
}
