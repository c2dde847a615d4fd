package uk.redress.journeys;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;

/** What day it is for the server: other tests move its clock forward, and people live in its time. */
final class ServerClock {

    private ServerClock() {}

    static LocalDate today() {
        return LocalDate.now(Clock.offset(Clock.system(ZoneId.of("Europe/London")), ahead()));
    }

    private static Duration ahead() {
        try (Connection connection = DriverManager.getConnection(
                        System.getProperty("it.db.url"),
                        System.getProperty("it.db.user"),
                        System.getProperty("it.db.password"));
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select coalesce(max(ahead_seconds), 0) from casework.clock_offset")) {
            rows.next();
            return Duration.ofSeconds(rows.getLong(1));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
