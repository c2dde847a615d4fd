package uk.redress.db;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A PostgreSQL of our own, for the run command and for the tests: unpacked, initialised, started, and stopped by whoever
 * started it. It keeps its promises like any other: what is committed is on the disk.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String SUPERUSER = "postgres";
    private static final String DATABASE = "redress";
    private static final String OWNER = "redress_owner";
    private static final String APPLICATION = "redress_app";
    /** Connections are by loopback only and trusted, so the passwords guard nothing; the driver wants some. */
    private static final String PASSWORD = "redress";

    private final EmbeddedPostgres postgres;

    private EmbeddedDatabase(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /** Starts the database kept in this folder, first making it when the folder is empty. Port 0 takes a free one. */
    public static EmbeddedDatabase start(Path folder, int port) {
        Path cluster = folder.resolve("cluster").toAbsolutePath();
        Path program = folder.resolve("program").toAbsolutePath();
        Path log = folder.resolve("postgresql.log").toAbsolutePath();
        try {
            Files.createDirectories(cluster);
            Files.createDirectories(program);
            stopTheOneLeftBehind(cluster);
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setPort(port)
                    .setDataDirectory(cluster)
                    .setOverrideWorkingDirectory(program.toFile())
                    .setCleanDataDirectory(false)
                    // the server stops first, then the database: its own hook would not wait
                    .setRegisterShutdownHook(false)
                    .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    // the same order and the same upper and lower case on every machine
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setLocaleConfig("locale", "C")
                    // durable, against the defaults of a database meant for tests only
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    // the engine's runtime tables gather dead rows quickly
                    .setServerConfig("autovacuum_naptime", "5s")
                    .setServerConfig("listen_addresses", "localhost")
                    .setServerConfig("max_connections", "100")
                    .start();
            EmbeddedDatabase database = new EmbeddedDatabase(postgres);
            database.createRolesAndDatabase();
            return database;
        } catch (IOException | IllegalStateException | SQLException e) {
            throw new DatabaseUnusable(
                    "The embedded PostgreSQL in %s did not start: %s (its own log is %s)."
                            .formatted(folder, e.getMessage(), log),
                    e);
        }
    }

    public int port() {
        return postgres.getPort();
    }

    public DatabaseSignIn signIn() {
        return new DatabaseSignIn(url(DATABASE), OWNER, PASSWORD, APPLICATION, PASSWORD);
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new DatabaseUnusable("The embedded PostgreSQL did not stop: " + e.getMessage(), e);
        }
    }

    private String url(String database) {
        return "jdbc:postgresql://localhost:%d/%s".formatted(port(), database);
    }

    private void createRolesAndDatabase() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url("postgres"), SUPERUSER, "");
                Statement statement = connection.createStatement()) {
            for (String role : List.of(OWNER, APPLICATION)) {
                if (isMissing(statement, "select from pg_roles where rolname = '%s'".formatted(role))) {
                    statement.execute("create role %s login password '%s'".formatted(role, PASSWORD));
                }
            }
            if (isMissing(statement, "select from pg_database where datname = '%s'".formatted(DATABASE))) {
                statement.execute("create database %s owner %s".formatted(DATABASE, OWNER));
            }
        }
    }

    private static boolean isMissing(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return !rows.next();
        }
    }

    /** A launcher that was killed could not stop its database. Whoever calls this holds the folder, so it is nobody's. */
    private static void stopTheOneLeftBehind(Path cluster) throws IOException {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        Optional<ProcessHandle> left = Files.readAllLines(pidFile).stream()
                .findFirst()
                .map(String::trim)
                .map(Long::valueOf)
                .flatMap(ProcessHandle::of)
                .filter(process -> process.info().command().orElse("").contains("postgres"));
        if (left.isPresent()) {
            // SIGINT is PostgreSQL's fast stop; SIGTERM would wait for every client to leave
            new ProcessBuilder("kill", "-INT", String.valueOf(left.get().pid()))
                    .inheritIO()
                    .start();
            left.get().onExit().orTimeout(30, TimeUnit.SECONDS).join();
        }
        Files.deleteIfExists(pidFile);
    }
}
