package uk.redress.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

/** The one command: which benchmarks, and where server, archive and our folder are. */
public final class Bench {

    private static final Set<String> ALL =
            Set.of("stage1", "register", "quarter", "import", "evidence", "indicators", "plans", "reports", "all");

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        String wanted = arguments[0];
        if (!ALL.contains(wanted)) {
            throw new IllegalArgumentException("-Dbench= takes one of " + ALL + ", not " + wanted + ".");
        }
        Path folder = Path.of(arguments[4]);
        Files.createDirectories(folder);
        Places places = new Places(Path.of(arguments[1]), Path.of(arguments[2]), Path.of(arguments[3]), folder);
        say("Two processors are shared by database, server and this program: compare within one run only.");
        try (Databases databases = Databases.start(folder.resolve("postgresql"))) {
            if (isWanted("stage1", wanted)) {
                new StageOneBench(places, databases).run();
            }
            if (isWanted("register", wanted)) {
                new RegisterBench(places, databases).run();
            }
            if (isWanted("quarter", wanted)) {
                new QuarterBench(places, databases).run();
            }
            if (isWanted("import", wanted)) {
                new ImportBench(places, databases).run();
            }
            if (isWanted("evidence", wanted)) {
                new EvidenceBench(places, databases).run();
            }
            if (isWanted("indicators", wanted)) {
                new IndicatorBench(places, databases).run();
            }
            if (isWanted("plans", wanted)) {
                new PlanBench(places, databases).run();
            }
            if (isWanted("reports", wanted)) {
                new ReportBench(places, databases).run();
            }
        }
    }

    private static boolean isWanted(String benchmark, String wanted) {
        return wanted.equals("all") || wanted.equals(benchmark);
    }

    @SuppressWarnings("SystemOut")
    static void say(String sentence) {
        System.out.println(sentence);
    }

    static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
