package uk.redress.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Makes registers of any size, the same ones for the same seed. Nobody in them exists. */
final class Registers {

    static final String PASSWORD = "demo";

    private static final long SEED = Long.getLong("bench.seed", 20_061_215);
    private static final int AT_A_TIME = 20_000;
    private static final int WRITERS = 2;
    private static final List<String> TABLES = List.of(
            "complaint",
            "complaint_point",
            "complaint_person",
            "person",
            "local_resolution",
            "statutory_clock",
            "journal_entry",
            "journal_payload",
            "complaint_words");

    private final Databases databases;

    Registers(Databases databases) {
        this.databases = databases;
    }

    /**
     * How large a register is.
     *
     * @param block how many of its complaints were received in the last two quarters of 2019
     * @param open how many are open, each with a live process
     */
    record Size(int total, int block, int open) {
        static final Size EMPTY = new Size(0, 0, 0);
        static final Size QUARTER = new Size(25_000, 25_000, 0);

        /** Of every hundred complaints one is open, and of every forty one was received in the two quarters. */
        static Size of(int total) {
            return new Size(total, total / 40, total / 100);
        }
    }

    /** Fills a migrated database; what it costs is not measured. */
    void fill(String database, Size size) throws Exception {
        Instant begun = Instant.now();
        try (Connection connection = databases.superuser(database);
                Statement statement = connection.createStatement()) {
            statement.execute("set search_path = casework");
            statement.execute(text("people.sql").replace("((hash))", hashed(PASSWORD)));
            if (size.total() == 0) {
                return;
            }
            statement.execute("set synchronous_commit = off; set work_mem = '256MB';"
                    + " set maintenance_work_mem = '512MB'; set jit = off; set session_replication_role = replica");
            Map<String, String> indexes = withoutIndexes(statement);
            statement.execute(text("register.sql")
                    .replace("((total))", String.valueOf(size.total()))
                    .replace("((block))", String.valueOf(size.block()))
                    .replace("((open))", String.valueOf(size.open()))
                    .replace("((seed))", String.valueOf(SEED)));
            Bench.say("%,d complaints are written; now their words.".formatted(size.total()));
            writeWords(database, size.total());
            for (String definition : indexes.values()) {
                statement.execute(definition);
            }
            if (size.open() > 0) {
                new LiveProcesses(databases.signIn(database)).begin(statement);
            }
            statement.execute("vacuum (analyze)");
            check(statement);
            statement.execute("checkpoint");
        }
        Bench.say("%s has %,d complaints, %,d of them open; that took %d s."
                .formatted(
                        database,
                        size.total(),
                        size.open(),
                        Duration.between(begun, Instant.now()).toSeconds()));
    }

    /** Takes away all indexes that keep no promise, and says how to make them again. */
    private static Map<String, String> withoutIndexes(Statement statement) throws SQLException {
        Map<String, String> definitions = new LinkedHashMap<>();
        try (ResultSet found = statement.executeQuery("""
                select c.relname, pg_get_indexdef(i.indexrelid)
                  from pg_index i join pg_class c on c.oid = i.indexrelid
                 where i.indrelid in (select ('casework.' || t)::regclass from unnest('{%s}'::text[]) t)
                   and not i.indisunique""".formatted(String.join(",", TABLES)))) {
            while (found.next()) {
                definitions.put(found.getString(1), found.getString(2));
            }
        }
        for (String name : definitions.keySet()) {
            statement.execute("drop index casework." + name);
        }
        return definitions;
    }

    private void writeWords(String database, int total) throws InterruptedException, ExecutionException {
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Future<Object>> running = new ArrayList<>();
            for (int from = 1; from <= total; from += AT_A_TIME) {
                int first = from;
                running.add(writers.submit(() -> {
                    try (Connection connection = databases.superuser(database);
                            Statement statement = connection.createStatement()) {
                        statement.execute("set search_path = casework; set synchronous_commit = off");
                        statement.execute(
                                "select write_words(array(select id from complaint where id between %d and %d))"
                                        .formatted(first, first + AT_A_TIME - 1));
                    }
                    return "";
                }));
            }
            for (Future<Object> one : running) {
                one.get();
            }
        } finally {
            writers.shutdown();
        }
    }

    /** What the triggers would have seen to. */
    private static void check(Statement statement) throws SQLException {
        for (String wrong : List.of(
                "select count(*) from complaint c where not exists"
                        + " (select from journal_entry j where j.subject = c.number)",
                "select count(*) from complaint c where not exists"
                        + " (select from complaint_words w where w.complaint_id = c.id)",
                "select count(*) from complaint c join statutory_clock s on s.complaint_number = c.number"
                        + " where (c.due_on, c.answered_on, c.next_due_on) is distinct from"
                        + " (s.due_on, s.stopped_on, case when s.stopped_on is null then s.due_on end)",
                "select count(*) from state_disagreement")) {
            try (ResultSet row = statement.executeQuery(wrong)) {
                row.next();
                if (row.getLong(1) != 0) {
                    throw new IllegalStateException(
                            "%d rows of the register are wrong: %s".formatted(row.getLong(1), wrong));
                }
            }
        }
    }

    static String text(String name) throws IOException {
        try (InputStream resource = Registers.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IOException("There is no " + name + ".");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** As Jakarta Security writes it; few iterations, because signing in is not what is measured. */
    private static String hashed(String password) throws GeneralSecurityException {
        byte[] salt = "bench bench bench bench bench 32".getBytes(StandardCharsets.US_ASCII);
        byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                .generateSecret(new PBEKeySpec(password.toCharArray(), salt, 2048, 256))
                .getEncoded();
        Base64.Encoder base64 = Base64.getEncoder();
        return "PBKDF2WithHmacSHA512:2048:%s:%s".formatted(base64.encodeToString(salt), base64.encodeToString(key));
    }
}
