package uk.redress.journeys;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** What no act of a person brings about: a job of the engine that failed. */
final class EngineTables {

    private EngineTables() {}

    static void letTheTimerOfFail(String number, String error) {
        try (Connection connection = DriverManager.getConnection(
                        System.getProperty("it.db.url"),
                        System.getProperty("it.db.user"),
                        System.getProperty("it.db.password"));
                PreparedStatement update = connection.prepareStatement("""
                        update flowable.act_ru_timer_job set exception_msg_ = ?
                         where process_instance_id_ in (
                           select proc_inst_id_ from flowable.act_ru_execution where business_key_ = ?)""")) {
            update.setString(1, error);
            update.setString(2, number);
            if (update.executeUpdate() == 0) {
                throw new IllegalStateException("no timer waits for " + number);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
