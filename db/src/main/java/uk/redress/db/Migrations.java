package uk.redress.db;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
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
            refuse(refusalOfVersion(owner.getMetaData().getDatabaseMajorVersion()));
            refuse(refusalOfEncoding(answer(owner, "show server_encoding")));
        } catch (SQLException e) {
            throw unusable(signIn.ownerName(), "DB_OWNER", e);
        }
        try (Connection application = connect(signIn.applicationName(), signIn.applicationPassword())) {
            refuse(refusalOfPowers(application));
        } catch (SQLException e) {
            throw unusable(signIn.applicationName(), "DB", e);
        }
    }

    static Optional<String> refusalOfVersion(int major) {
        return major >= OLDEST_POSTGRESQL
                ? Optional.empty()
                : Optional.of("The database is PostgreSQL %d; Redress needs %d or newer."
                        .formatted(major, OLDEST_POSTGRESQL));
    }

    private static Optional<String> refusalOfEncoding(String encoding) {
        return encoding.equals("UTF8")
                ? Optional.empty()
                : Optional.of(
                        "The database keeps text as %s; Redress needs one that was created with encoding 'UTF8', because names have more letters than that."
                                .formatted(encoding));
    }

    // Whoever may become the owner may also rewrite the journal.
    private Optional<String> refusalOfPowers(Connection application) throws SQLException {
        String owner = signIn.ownerName().replace("'", "''");
        String mighty = answer(
                application,
                "select rolsuper or pg_has_role(current_user, '%s', 'member') from pg_roles where rolname = current_user"
                        .formatted(owner));
        return mighty.equals("f")
                ? Optional.empty()
                : Optional.of(
                        "DB_USER is %s, which may do whatever %s may: the application must sign in as a role that owns nothing and is no superuser."
                                .formatted(signIn.applicationName(), signIn.ownerName()));
    }

    private static String answer(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void refuse(Optional<String> refusal) {
        refusal.ifPresent(sentence -> {
            throw new DatabaseUnusable(sentence);
        });
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

    private DatabaseUnusable unusable(String name, String variables, SQLException e) {
        return new DatabaseUnusable(
                "The database at %s cannot be used: %s"
                        .formatted(signIn.url(), why(name, variables, String.valueOf(e.getSQLState()), e.getMessage())),
                e);
    }

    /** By the codes of SQL, which stay the same when PostgreSQL and its driver word their messages anew. */
    static String why(String name, String variables, String sqlState, @Nullable String message) {
        return switch (sqlState) {
            case "28P01", "28000" ->
                "it does not let %s in. Check %s_USER and %s_PASSWORD.".formatted(name, variables, variables);
            case "3D000" -> "there is no database of that name. Create it first, as docs/running.md says.";
            case "08001", "08004", "08006" ->
                "nobody answers there. Is it running, and are host and port in DB_URL right?";
            default -> message == null ? "it gives no reason (" + sqlState + ")." : message;
        };
    }
}
