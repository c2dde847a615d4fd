package uk.redress.bench;

import static uk.redress.bench.Results.format;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

/** Register, search and work list among a million complaints, against ten thousand of the same making. */
final class RegisterBench {

    private static final int SMALL_SIZE = Integer.getInteger("bench.small", 10_000);
    private static final int LARGE_SIZE = Integer.getInteger("bench.large", 1_000_000);
    private static final String SMALL = "bench_" + SMALL_SIZE;
    static final String LARGE = "bench_" + LARGE_SIZE;
    private static final int ROUNDS = Integer.getInteger("bench.reads", 10);
    private static final int TIMES = 20;
    private static final List<String> PEOPLE = List.of("officer", "service.manager");

    private final Places places;
    private final Databases databases;
    private final Results results = new Results(
            format("Register, search and work list: %,d complaints against %,d, p95 in ms", LARGE_SIZE, SMALL_SIZE));

    RegisterBench(Places places, Databases databases) {
        this.places = places;
        this.databases = databases;
    }

    static void makeRegister(Databases databases, String name, Registers.Size size) throws Exception {
        if (Boolean.getBoolean("bench.keep") && databases.has(name)) {
            return;
        }
        databases.fresh(name);
        new Registers(databases).fill(name, size);
    }

    static void makeLarge(Databases databases) throws Exception {
        makeRegister(databases, LARGE, Registers.Size.of(LARGE_SIZE));
    }

    void run() throws Exception {
        makeRegister(databases, SMALL, Registers.Size.of(SMALL_SIZE));
        makeLarge(databases);
        try (BenchServer small = BenchServer.start(places, "small", databases.signIn(SMALL));
                BenchServer large = BenchServer.start(places, "large", databases.signIn(LARGE))) {
            for (String person : PEOPLE) {
                for (String question : List.of(
                        "first page",
                        "by due date",
                        "by team",
                        "by holder",
                        "late, team, quarter",
                        "a rare word",
                        "a common word",
                        "unclaimed work",
                        "all open work")) {
                    query(small, large, question, person);
                }
            }
            for (String person : PEOPLE) {
                Visitor ofSmall = new Visitor(small, person);
                Visitor ofLarge = new Visitor(large, person);
                for (Map.Entry<String, String> page : pages().entrySet()) {
                    page(ofSmall, ofLarge, page.getKey(), page.getValue(), person);
                }
            }
        }
        results.keep(places.folder(), "register");
    }

    private static Map<String, String> pages() {
        LocalDate day = LocalDate.now(ZoneId.of("Europe/London"));
        LocalDate quarter = day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("first page", "/register");
        pages.put("by due date", "/register?sort=due");
        pages.put(
                "late, team, quarter",
                "/register?standing=OPEN_LATE,ANSWERED_LATE&team=2&from=%s&to=%s"
                        .formatted(quarter.minusMonths(3), quarter.minusDays(1)));
        pages.put("a rare word", "/register?q=wheelbarrow");
        pages.put("a common word", "/register?q=transport");
        pages.put("work", "/work");
        return pages;
    }

    private void query(BenchServer small, BenchServer large, String question, String person) {
        Map<String, String> warmUp = Map.of("what", question, "person", person, "times", "40");
        small.measure(warmUp);
        double first = milliseconds(large.measure(warmUp))[0];
        Map<String, String> once = Map.of("what", question, "person", person, "times", String.valueOf(TIMES));
        DoubleStream.Builder ofSmall = DoubleStream.builder();
        DoubleStream.Builder ofLarge = DoubleStream.builder();
        for (int round = 0; round < ROUNDS; round++) {
            Arrays.stream(milliseconds(small.measure(once))).forEach(ofSmall::add);
            Arrays.stream(milliseconds(large.measure(once))).forEach(ofLarge::add);
        }
        compare("query: %s, %s".formatted(question, person), ofSmall.build(), ofLarge.build());
        results.note("asked for the first time", format("%.2f", first));
    }

    private void page(Visitor small, Visitor large, String name, String path, String person) {
        if (!small.isThere(path)) {
            results.note("page: %s, %s".formatted(name, person), path + " is not there");
            return;
        }
        for (int i = 0; i < 30; i++) {
            small.milliseconds(path);
            large.milliseconds(path);
        }
        DoubleStream.Builder ofSmall = DoubleStream.builder();
        DoubleStream.Builder ofLarge = DoubleStream.builder();
        for (int i = 0; i < 10 * ROUNDS; i++) {
            ofSmall.add(small.milliseconds(path));
            ofLarge.add(large.milliseconds(path));
        }
        compare("page: %s, %s".formatted(name, person), ofSmall.build(), ofLarge.build());
    }

    private void compare(String what, DoubleStream small, DoubleStream large) {
        double[] ofSmall = small.toArray();
        double[] ofLarge = large.toArray();
        double p95OfSmall = Results.percentile(95, ofSmall);
        double p95OfLarge = Results.percentile(95, ofLarge);
        results.ratio(
                what,
                format("%.2f (median %.2f)", p95OfLarge, Results.median(ofLarge)),
                format("%.2f (median %.2f)", p95OfSmall, Results.median(ofSmall)),
                p95OfLarge / p95OfSmall,
                2.0);
    }

    static double[] milliseconds(String nanoseconds) {
        return Arrays.stream(nanoseconds.split(" "))
                .mapToDouble(one -> Double.parseDouble(one) / 1e6)
                .toArray();
    }
}
