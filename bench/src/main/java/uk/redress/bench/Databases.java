package uk.redress.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import uk.redress.db.DatabaseSignIn;
import uk.redress.db.EmbeddedDatabase;
import uk.redress.db.Migrations;

/** One PostgreSQL with a database for each register, as durable as the one of the run command. */
final class Databases implements AutoCloseable {

    private static final String SUPERUSER = "postgres";

    private final EmbeddedDatabase postgres;
    private final Path folder;

    private Databases(EmbeddedDatabase postgres, Path folder) {
        this.postgres = postgres;
        this.folder = folder;
    }

    static Databases start(Path folder) throws SQLException {
        Databases databases = new Databases(EmbeddedDatabase.start(folder, 0), folder);
        // a million complaints are written in one go; the default would write each page of them twice
        databases.configure("max_wal_size = '8GB'");
        return databases;
    }

    int port() {
        return postgres.port();
    }

    Path log() {
        return folder.resolve("postgresql.log");
    }

    boolean has(String name) throws SQLException {
        try (Connection connection = superuser("postgres");
                Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery("select from pg_database where datname = '%s'".formatted(name))) {
            return found.next();
        }
    }

    /** A migrated database without anything in it. */
    DatabaseSignIn fresh(String name) throws SQLException {
        drop(name);
        createEmpty(name);
        new Migrations(signIn(name)).migrate();
        return signIn(name);
    }

    void createEmpty(String name) throws SQLException {
        try (Connection connection = superuser("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "create database %s owner %s".formatted(name, signIn(name).ownerName()));
        }
    }

    void drop(String name) throws SQLException {
        try (Connection connection = superuser("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists %s with (force)".formatted(name));
        }
    }

    void rename(String name, String newName) throws SQLException {
        try (Connection connection = superuser("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("alter database %s rename to %s".formatted(name, newName));
        }
    }

    DatabaseSignIn signIn(String name) {
        DatabaseSignIn usual = postgres.signIn();
        return new DatabaseSignIn(
                url(name),
                usual.ownerName(),
                usual.ownerPassword(),
                usual.applicationName(),
                usual.applicationPassword());
    }

    Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(url(database), SUPERUSER, "");
    }

    /** Changes a setting of the whole server until it is stopped for good. */
    void configure(String setting) throws SQLException {
        try (Connection connection = superuser("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("alter system set " + setting);
            statement.execute("select pg_reload_conf()");
        }
    }

    @Override
    public void close() {
        postgres.close();
    }

    private String url(String database) {
        return "jdbc:postgresql://localhost:%d/%s".formatted(port(), database);
    }
}
