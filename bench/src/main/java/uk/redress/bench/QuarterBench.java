package uk.redress.bench;

import static uk.redress.bench.Results.format;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

/** The quarter's table of the same 25,000 complaints: alone, and among all others of a large register. */
final class QuarterBench {

    private static final String ALONE = "bench_quarter";
    private static final int WARM_UPS = 6;
    private static final int ROUNDS = 10;
    private static final int STATEMENTS_AT_MOST = 6;
    private static final String PAGE = "/quarters/2019-20-Q3";

    private final Places places;
    private final Databases databases;
    private final Results results = new Results("The quarter's table");

    QuarterBench(Places places, Databases databases) {
        this.places = places;
        this.databases = databases;
    }

    void run() throws Exception {
        RegisterBench.makeRegister(databases, ALONE, Registers.Size.QUARTER);
        RegisterBench.makeLarge(databases);
        try (BenchServer alone = BenchServer.start(places, "quarter", databases.signIn(ALONE));
                BenchServer among = BenchServer.start(places, "large", databases.signIn(RegisterBench.LARGE))) {
            Map<String, String> asked = Map.of("what", "the quarter", "person", "officer", "times", "5");
            for (int i = 0; i < WARM_UPS; i++) {
                alone.measure(asked);
                among.measure(asked);
            }
            DoubleStream.Builder ofAlone = DoubleStream.builder();
            DoubleStream.Builder ofAmong = DoubleStream.builder();
            for (int round = 0; round < ROUNDS; round++) {
                Arrays.stream(RegisterBench.milliseconds(alone.measure(asked))).forEach(ofAlone::add);
                Arrays.stream(RegisterBench.milliseconds(among.measure(asked))).forEach(ofAmong::add);
            }
            compare("query", ofAlone.build().toArray(), ofAmong.build().toArray());
            pages(new Visitor(alone, "officer"), new Visitor(among, "officer"));
            countStatements(among);
        }
        results.keep(places.folder(), "quarter");
    }

    private void pages(Visitor alone, Visitor among) {
        if (!alone.isThere(PAGE)) {
            results.note("page", PAGE + " is not there");
            return;
        }
        DoubleStream.Builder ofAlone = DoubleStream.builder();
        DoubleStream.Builder ofAmong = DoubleStream.builder();
        for (int i = 0; i < 40; i++) {
            double first = alone.milliseconds(PAGE);
            double second = among.milliseconds(PAGE);
            if (i >= 10) {
                ofAlone.add(first);
                ofAmong.add(second);
            }
        }
        compare("page", ofAlone.build().toArray(), ofAmong.build().toArray());
    }

    private void compare(String what, double[] alone, double[] among) {
        results.ratio(
                what + ", median in ms",
                format("%.1f among all others", Results.median(among)),
                format("%.1f alone", Results.median(alone)),
                Results.median(among) / Results.median(alone),
                1.5);
    }

    private void countStatements(BenchServer server) throws Exception {
        List<Statements.Act> acts =
                Statements.during(databases, () -> server.measure(Map.of("what", "marked the quarter", "times", "1")));
        int sent = acts.get(0).ours().size();
        results.figure("statements", String.valueOf(sent), "at most " + STATEMENTS_AT_MOST, sent <= STATEMENTS_AT_MOST);
    }
}
