package uk.redress.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What this machine's PostgreSQL does at this hour: TPC-B by pgbench, or by a loop of our own where there is none. */
final class PgBench {

    private static final int SECONDS = 10;
    private static final int SCALE = 10;
    private static final String DATABASE = "bench_tpcb";
    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");

    private PgBench() {}

    record Figure(double perSecond, String by) {}

    static Figure run(Databases databases, int clients)
            throws IOException, InterruptedException, SQLException, ExecutionException {
        databases.drop(DATABASE);
        databases.createEmpty(DATABASE);
        try {
            return new Figure(byPgbench(databases.port(), clients), "pgbench");
        } catch (IOException notThere) {
            return new Figure(byOurselves(databases, clients), "a loop of our own, because there is no pgbench");
        }
    }

    private static double byPgbench(int port, int clients) throws IOException, InterruptedException {
        pgbench(port, "-i", "-q", "-s", String.valueOf(SCALE));
        String said = pgbench(
                port, "-c", String.valueOf(clients), "-j", String.valueOf(clients), "-T", String.valueOf(SECONDS));
        Matcher tps = TPS.matcher(said);
        if (!tps.find()) {
            throw new IllegalStateException("pgbench said no tps: " + said);
        }
        return Double.parseDouble(tps.group(1));
    }

    private static String pgbench(int port, String... options) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("pgbench", "-h", "localhost", "-p", String.valueOf(port), "-U", "postgres"));
        command.addAll(List.of(options));
        command.add(DATABASE);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    private static double byOurselves(Databases databases, int clients)
            throws SQLException, InterruptedException, ExecutionException {
        try (Connection connection = databases.superuser(DATABASE);
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    create table branches (id int primary key, balance bigint not null);
                    create table tellers (id int primary key, balance bigint not null);
                    create table accounts (id int primary key, balance bigint not null);
                    create table history (teller int, branch int, account int, delta int, at timestamptz);
                    insert into branches select n, 0 from generate_series(1, %1$d) n;
                    insert into tellers select n, 0 from generate_series(1, 10 * %1$d) n;
                    insert into accounts select n, 0 from generate_series(1, 100000 * %1$d) n;
                    analyze""".formatted(SCALE));
        }
        ExecutorService executor = Executors.newFixedThreadPool(clients);
        try {
            List<Future<Integer>> running = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                running.add(executor.submit(client(databases, i)));
            }
            int done = 0;
            for (Future<Integer> one : running) {
                done += one.get();
            }
            return done / (double) SECONDS;
        } finally {
            executor.shutdown();
        }
    }

    private static Callable<Integer> client(Databases databases, int seed) {
        return () -> {
            Random random = new Random(seed);
            long end = System.nanoTime() + SECONDS * 1_000_000_000L;
            int done = 0;
            try (Connection connection = databases.superuser(DATABASE)) {
                connection.setAutoCommit(false);
                while (System.nanoTime() < end) {
                    transaction(connection, random);
                    done++;
                }
            }
            return done;
        };
    }

    private static void transaction(Connection connection, Random random) throws SQLException {
        int account = 1 + random.nextInt(100_000 * SCALE);
        int teller = 1 + random.nextInt(10 * SCALE);
        int branch = 1 + random.nextInt(SCALE);
        int delta = random.nextInt(10_001) - 5_000;
        for (String sql : List.of(
                "update accounts set balance = balance + ? where id = " + account,
                "select balance + ? from accounts where id = " + account,
                "update tellers set balance = balance + ? where id = " + teller,
                "update branches set balance = balance + ? where id = " + branch,
                "insert into history values (%d, %d, %d, ?, now())".formatted(teller, branch, account))) {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setInt(1, delta);
                statement.execute();
            }
        }
        connection.commit();
    }
}
