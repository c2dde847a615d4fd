package uk.redress.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The promise that nothing about a case changes unrecorded is kept by the database, whatever the program forgets. */
class UnjournalledChangeIT {

    @TempDir
    static Path folder;

    static EmbeddedDatabase database;

    @BeforeAll
    static void migrate_from_empty() {
        database = EmbeddedDatabase.start(folder, 0);
        new Migrations(database.signIn()).migrate();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void a_change_without_an_entry_cannot_commit() throws SQLException {
        try (Connection connection = transaction()) {
            execute(connection, complaint("CS-2026-1001"));
            assertThatThrownBy(connection::commit).hasMessageContaining("without a journal entry");
        }
        assertThat(count("complaint where number = 'CS-2026-1001'")).isZero();
    }

    @Test
    void an_entry_about_another_complaint_does_not_do() throws SQLException {
        try (Connection connection = transaction()) {
            execute(connection, complaint("CS-2026-1002"));
            execute(connection, entry("CS-2026-9999"));
            assertThatThrownBy(connection::commit).hasMessageContaining("CS-2026-1002");
        }
    }

    @Test
    void with_an_entry_of_its_own_it_commits_and_the_next_change_needs_another() throws SQLException {
        try (Connection connection = transaction()) {
            execute(connection, complaint("CS-2026-1003"));
            execute(connection, entry("CS-2026-1003"));
            connection.commit();
            execute(
                    connection,
                    "insert into complaint_point (complaint_id, ordinal, text) "
                            + "select id, 1, 'A point' from complaint where number = 'CS-2026-1003'");
            assertThatThrownBy(connection::commit).hasMessageContaining("CS-2026-1003");
        }
        assertThat(count("complaint where number = 'CS-2026-1003'")).isEqualTo(1);
        assertThat(count("complaint_point")).isZero();
    }

    private static String complaint(String number) {
        return """
                insert into complaint (number, received_on, source, stage, step, changed_at)
                values ('%s', '2026-11-02', 'REGISTERED', 'LOCAL_RESOLUTION', 'CHECK_PROCEDURE', '2026-11-02 10:00Z')""".formatted(number);
    }

    private static String entry(String subject) {
        return """
                insert into journal_entry (subject, sequence, at, actor, act, payload_hash, hash)
                values ('%s', 1, '2026-11-02 10:00Z', 'a test', 'complaint.received', '', '')""".formatted(subject);
    }

    private static Connection transaction() throws SQLException {
        DatabaseSignIn signIn = database.signIn();
        Connection connection = DriverManager.getConnection(
                signIn.urlForTheApplication(), signIn.applicationName(), signIn.applicationPassword());
        connection.setAutoCommit(false);
        return connection;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long count(String what) throws SQLException {
        try (Connection connection = transaction();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from " + what)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
