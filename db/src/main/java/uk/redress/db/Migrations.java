package uk.redress.db;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/**
 * Brings both schemas to the state this version expects. Casework and engine have a history each, so that an upgrade of
 * the engine never waits for a number in ours.
 */
public final class Migrations {

    private static final int OLDEST_POSTGRESQL = 15;

    private final DatabaseSignIn signIn;

    public Migrations(DatabaseSignIn signIn) {
        this.signIn = signIn;
    }

    /** Refuses in one sentence what Flyway would answer with a stack trace. */
    public void check() {
        if (signIn.ownerName().equals(signIn.applicationName())) {
            throw new DatabaseUnusable(
                    ("DB_OWNER_USER and DB_USER are both %s: the application must sign in as a role that owns nothing,"
                                    + " so name two different roles.")
                            .formatted(signIn.ownerName()));
        }
        try (Connection owner = connect(signIn.ownerName(), signIn.ownerPassword())) {
            int version = owner.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST_POSTGRESQL) {
                throw new DatabaseUnusable("The database is PostgreSQL %d; Redress needs %d or newer."
                        .formatted(version, OLDEST_POSTGRESQL));
            }
        } catch (SQLException e) {
            throw unreachable(signIn.ownerName(), e);
        }
        try (Connection application = connect(signIn.applicationName(), signIn.applicationPassword())) {
            application.setReadOnly(true);
        } catch (SQLException e) {
            throw unreachable(signIn.applicationName(), e);
        }
    }

    /** Migrates the engine first: casework ends with views over its open tasks. */
    public void migrate(Consumer<String> progress) {
        migrate("flowable", "db/engine", progress);
        migrate("casework", "db/casework", progress);
    }

    public void migrate() {
        migrate(sentence -> {});
    }

    private void migrate(String schema, String location, Consumer<String> progress) {
        try {
            int applied = Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(signIn.urlThatGivesUpSoon(), signIn.ownerName(), signIn.ownerPassword())
                    .locations("classpath:" + location)
                    .schemas(schema)
                    .table("schema_history")
                    .placeholders(Map.of("app_role", signIn.applicationName()))
                    .validateMigrationNaming(true)
                    // what went wrong comes as an exception; the rest is said by whoever called
                    .loggers("slf4j")
                    .load()
                    .migrate()
                    .migrationsExecuted;
            progress.accept(applied == 0 ? schema + " is up to date" : schema + ": migrations applied: " + applied);
        } catch (FlywayException e) {
            throw new DatabaseUnusable(
                    "Schema %s could not be migrated: %s".formatted(schema, inOneLine(e.getMessage())), e);
        }
    }

    /** Flyway adds advice for its own command line after the first lines. */
    private static String inOneLine(@Nullable String message) {
        return message == null
                ? "no reason given"
                : message.strip().lines().limit(2).collect(Collectors.joining(" "));
    }

    private Connection connect(String name, String password) throws SQLException {
        return DriverManager.getConnection(signIn.urlThatGivesUpSoon(), name, password);
    }

    private DatabaseUnusable unreachable(String name, SQLException e) {
        return new DatabaseUnusable(
                "The database at %s cannot be used as %s: %s".formatted(signIn.url(), name, e.getMessage()), e);
    }
}
