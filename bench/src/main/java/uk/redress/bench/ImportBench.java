package uk.redress.bench;

import static uk.redress.bench.Results.format;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** A log of answered complaints from accepted preview to commit, against COPY of the rows that came of it. */
final class ImportBench {

    private static final int ROWS = Integer.getInteger("bench.rows", 100_000);
    private static final int WARM_UP = 2_000;
    private static final int COPIES = 3;
    private static final String DATABASE = "bench_import";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK);
    private static final List<String> OUTCOMES = List.of("Upheld", "Upheld in Part", "Not Upheld");
    private static final List<String> TABLES = List.of(
            "complaint",
            "log_entry",
            "complaint_point",
            "local_resolution",
            "statutory_clock",
            "complaint_words",
            "journal_entry",
            "journal_payload");

    private final Places places;
    private final Databases databases;
    private final Results results = new Results("Importing a log of answered complaints, server heap 512 MB");

    ImportBench(Places places, Databases databases) {
        this.places = places;
        this.databases = databases;
    }

    void run() throws Exception {
        databases.fresh(DATABASE);
        new Registers(databases).fill(DATABASE, Registers.Size.EMPTY);
        allowLargeFiles();
        double imported;
        try (BenchServer server = BenchServer.start(places, "import", databases.signIn(DATABASE))) {
            bringIn(server, "W", WARM_UP);
            try (Connection connection = databases.superuser(DATABASE);
                    Statement statement = connection.createStatement()) {
                statement.execute("vacuum (analyze)");
            }
            imported = bringIn(server, "M", ROWS);
        }
        double copied = copy();
        results.ratio(
                format("%,d rows", ROWS),
                format("%.1f s", imported),
                format("COPY %.2f s", copied),
                imported / copied,
                15);
        results.keep(places.folder(), "import");
    }

    /** A hundred thousand rows are more than the usual limit lets in. */
    private void allowLargeFiles() throws SQLException {
        try (Connection connection = databases.superuser(DATABASE);
                Statement statement = connection.createStatement()) {
            statement.execute("insert into casework.setting (key, value) values ('upload.limit', '60')");
        }
    }

    private double bringIn(BenchServer server, String prefix, int rows) throws IOException {
        Path log = places.folder().resolve("log-" + prefix + ".csv").toAbsolutePath();
        write(log, prefix, rows);
        String[] said = server.measure(Map.of("what", "import", "times", "1", "file", log.toString()))
                .split(" ", -1);
        if (Integer.parseInt(said[1]) != rows) {
            throw new IllegalStateException("Of %d rows %s came in.".formatted(rows, said[1]));
        }
        return Long.parseLong(said[0]) / 1e9;
    }

    private static void write(Path file, String prefix, int rows) throws IOException {
        Random random = new Random(rows);
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            writer.write("Case Ref,Date Received,Date Response Sent,In SLA,Service Area Name (Service Area),Outcome,"
                    + "Raised by,high level detail\n");
            for (int row = 1; row <= rows; row++) {
                LocalDate received =
                        LocalDate.of(2018 + random.nextInt(7), 1 + random.nextInt(12), 1 + random.nextInt(28));
                LocalDate answered = received.withDayOfMonth(28);
                writer.write("%s%06d,%s,%s,Yes,%s,%s,Parent,%s\n"
                        .formatted(
                                prefix,
                                row,
                                DAY.format(received),
                                DAY.format(answered),
                                random.nextBoolean() ? "Children in Care" : "Assessment and Intervention",
                                OUTCOMES.get(random.nextInt(OUTCOMES.size())),
                                "The visit number %d was cancelled and nobody at office %d could say why"
                                        .formatted(random.nextInt(5000), random.nextInt(200))));
            }
        }
    }

    /** The measured rows, from files on the database's own disk into empty tables with the same keys and indexes. */
    private double copy() throws SQLException {
        try (Connection connection = databases.superuser(DATABASE);
                Statement statement = connection.createStatement()) {
            statement.execute("set search_path = casework");
            for (String table : TABLES) {
                statement.execute("copy (select * from %s) to '%s'".formatted(table, file(table)));
            }
            statement.execute("create schema copied");
            for (String table : TABLES) {
                statement.execute("create table copied.%1$s (like casework.%1$s including all)".formatted(table));
            }
            for (String key : foreignKeys(statement)) {
                statement.execute(key);
            }
            statement.execute("checkpoint");
            double[] seconds = new double[COPIES];
            for (int i = 0; i < COPIES; i++) {
                statement.execute("truncate copied." + String.join(", copied.", TABLES));
                connection.setAutoCommit(false);
                long begun = System.nanoTime();
                for (String table : TABLES) {
                    statement.execute("copy copied.%s from '%s'".formatted(table, file(table)));
                }
                connection.commit();
                seconds[i] = (System.nanoTime() - begun) / 1e9;
                connection.setAutoCommit(true);
            }
            return Results.median(seconds);
        }
    }

    private static List<String> foreignKeys(Statement statement) throws SQLException {
        List<String> keys = new ArrayList<>();
        String among = String.join(",", TABLES);
        try (ResultSet found = statement.executeQuery("""
                select r.relname, pg_get_constraintdef(k.oid), t.relname = any('{%1$s}'::text[]), t.relname
                  from pg_constraint k join pg_class r on r.oid = k.conrelid join pg_class t on t.oid = k.confrelid
                 where k.contype = 'f' and k.connamespace = 'casework'::regnamespace
                   and r.relname = any('{%1$s}'::text[])""".formatted(among))) {
            while (found.next()) {
                String definition = found.getString(2);
                if (found.getBoolean(3)) {
                    definition = definition.replace(
                            "REFERENCES " + found.getString(4) + "(", "REFERENCES copied." + found.getString(4) + "(");
                }
                keys.add("alter table copied.%s add %s".formatted(found.getString(1), definition));
            }
        }
        return keys;
    }

    private Path file(String table) {
        return places.folder().resolve("copied-" + table + ".txt").toAbsolutePath();
    }
}
