package uk.redress.bench;

import static uk.redress.bench.Results.format;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

/** Asks a small and a large server the same in turns, by the read side and by the page, and compares what both took. */
final class SideBySide {

    private static final int ROUNDS = Integer.getInteger("bench.reads", 10);
    private static final int WARM_UPS = 30;
    private static final int COUNTED = 3;
    private static final double TARGET = 1.5;
    private static final String PERSON = "officer";

    private final Databases databases;
    private final Results results;
    private final BenchServer small;
    private final BenchServer large;
    private final Visitor ofSmall;
    private final Visitor ofLarge;

    SideBySide(Databases databases, Results results, BenchServer small, BenchServer large) {
        this.databases = databases;
        this.results = results;
        this.small = small;
        this.large = large;
        this.ofSmall = new Visitor(small, PERSON);
        this.ofLarge = new Visitor(large, PERSON);
    }

    void query(String question) {
        Map<String, String> warmUp = Map.of("what", question, "person", PERSON, "times", "60");
        small.measure(warmUp);
        large.measure(warmUp);
        Map<String, String> asked = Map.of("what", question, "person", PERSON, "times", "20");
        DoubleStream.Builder took = DoubleStream.builder();
        DoubleStream.Builder largeTook = DoubleStream.builder();
        for (int round = 0; round < ROUNDS; round++) {
            Arrays.stream(RegisterBench.milliseconds(small.measure(asked))).forEach(took::add);
            Arrays.stream(RegisterBench.milliseconds(large.measure(asked))).forEach(largeTook::add);
        }
        compare("query: " + question, took.build().toArray(), largeTook.build().toArray());
    }

    void page(String name, String path) {
        DoubleStream.Builder took = DoubleStream.builder();
        DoubleStream.Builder largeTook = DoubleStream.builder();
        for (int i = 0; i < WARM_UPS + 10 * ROUNDS; i++) {
            double first = ofSmall.milliseconds(path);
            double second = ofLarge.milliseconds(path);
            if (i >= WARM_UPS) {
                took.add(first);
                largeTook.add(second);
            }
        }
        compare("page: " + name, took.build().toArray(), largeTook.build().toArray());
    }

    void countStatements(String question) throws IOException, SQLException {
        int sent = statements(small, question);
        int largeSent = statements(large, question);
        results.figure(
                "statements: " + question, format("%d, %d", largeSent, sent), "independent of size", largeSent == sent);
    }

    /** The fewest of a few times: a sweep that runs meanwhile, or a setting that is read anew, is not the question's. */
    private int statements(BenchServer server, String question) throws IOException, SQLException {
        int fewest = Integer.MAX_VALUE;
        for (int i = 0; i < COUNTED; i++) {
            fewest = Math.min(fewest, statementsOnce(server, question));
        }
        return fewest;
    }

    /** Asked again where the database had not yet heard that it should log. */
    private int statementsOnce(BenchServer server, String question) throws IOException, SQLException {
        List<Statements.Act> acts = List.of();
        while (acts.isEmpty()) {
            acts = Statements.during(
                    databases, () -> server.measure(Map.of("what", "marked " + question, "times", "1")));
        }
        return acts.get(0).ours().size();
    }

    private void compare(String what, double[] took, double[] largeTook) {
        results.ratio(
                what,
                format("%.2f", Results.median(largeTook)),
                format("%.2f", Results.median(took)),
                Results.median(largeTook) / Results.median(took),
                TARGET);
    }
}
