package uk.redress.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsIT {

    private static final String REFUSED_BY_POSTGRESQL = "(?s).*(permission denied|must be owner).*";

    @TempDir
    static Path folder;

    static EmbeddedDatabase database;

    @BeforeAll
    static void migrate_from_empty() {
        database = EmbeddedDatabase.start(folder, 0);
        new Migrations(database.signIn()).check();
        new Migrations(database.signIn()).migrate();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void both_schemas_are_made_from_empty_and_a_second_time_changes_nothing() throws SQLException {
        List<String> said = new ArrayList<>();
        new Migrations(database.signIn()).migrate(said::add);
        assertThat(said).containsExactly("flowable is up to date", "casework is up to date");
        assertThat(asApplication("select value_ from flowable.act_ge_property where name_ = 'schema.version'"))
                .isEqualTo("8.0.0.0");
    }

    @Test
    void the_application_owns_nothing() throws SQLException {
        assertThat(asApplication("select count(*) from pg_class where relowner = current_user::regrole"))
                .isEqualTo("0");
        assertThat(asApplication("select rolsuper::text from pg_roles where rolname = current_user"))
                .isEqualTo("false");
    }

    @Test
    void the_application_reads_and_adds_to_the_journal_and_nothing_else() throws SQLException {
        assertThat(asApplication("select count(*) from casework.journal_entry")).isNotNull();
        for (String forbidden : List.of(
                "update casework.journal_entry set actor = 'nobody'",
                "delete from casework.journal_entry",
                "truncate casework.journal_entry cascade",
                "update casework.journal_payload set why = 'otherwise'",
                "delete from casework.journal_seal",
                "alter table casework.complaint disable trigger complaint_is_journalled",
                "drop trigger complaint_is_journalled on casework.complaint",
                "set session_replication_role = replica",
                "create table casework.mine (id int)",
                "delete from casework.schema_history")) {
            assertThatThrownBy(() -> execute(forbidden)).as(forbidden).hasMessageMatching(REFUSED_BY_POSTGRESQL);
        }
    }

    @Test
    void an_application_that_could_rewrite_the_journal_is_refused() throws SQLException {
        DatabaseSignIn good = database.signIn();
        DatabaseSignIn superuser = new DatabaseSignIn(good.url(), good.ownerName(), "", "postgres", "");

        assertThatThrownBy(() -> new Migrations(superuser).check())
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageStartingWith("DB_USER is postgres, which may do whatever redress_owner may");
    }

    @Test
    void a_database_that_cannot_keep_every_name_is_refused() throws SQLException {
        DatabaseSignIn good = database.signIn();
        try (Connection connection = DriverManager.getConnection(good.url(), "postgres", "");
                Statement statement = connection.createStatement()) {
            statement.execute("create database narrow encoding 'LATIN1' locale 'C' locale_provider 'libc'"
                    + " template template0 owner redress_owner");
        }
        DatabaseSignIn narrow = new DatabaseSignIn(
                good.url().replace("/redress", "/narrow"), good.ownerName(), "", good.applicationName(), "");

        assertThatThrownBy(() -> new Migrations(narrow).check())
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageStartingWith("The database keeps text as LATIN1");
    }

    @Test
    void a_new_database_has_no_administrator() {
        assertThat(FirstAdministrator.isMissing(database.signIn())).isTrue();
    }

    @Test
    void it_is_durable() throws SQLException {
        for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            assertThat(asApplication("show " + setting)).as(setting).isEqualTo("on");
        }
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = signIn();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String asApplication(String sql) throws SQLException {
        try (Connection connection = signIn();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection signIn() throws SQLException {
        DatabaseSignIn signIn = database.signIn();
        return DriverManager.getConnection(
                signIn.urlForTheApplication(), signIn.applicationName(), signIn.applicationPassword());
    }
}
