package uk.redress.journeys;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Takes a right from the application for a moment, so that something fails as it never should. */
final class DatabaseOwner {

    private DatabaseOwner() {}

    static void without(String right, Runnable meanwhile) {
        try (Connection connection = DriverManager.getConnection(
                        System.getProperty("it.db.url"),
                        System.getProperty("it.db.owner"),
                        System.getProperty("it.db.owner.password"));
                Statement statement = connection.createStatement()) {
            statement.execute("revoke " + right + " from " + System.getProperty("it.db.user"));
            try {
                meanwhile.run();
            } finally {
                statement.execute("grant " + right + " to " + System.getProperty("it.db.user"));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a story needs to be there and is not about, without its entries in the journal. */
    static void puts(String... sql) {
        try (Connection connection = DriverManager.getConnection(
                        System.getProperty("it.db.url"),
                        System.getProperty("it.db.owner"),
                        System.getProperty("it.db.owner.password"));
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set search_path = casework");
            for (String one : sql) {
                statement.execute(one);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
