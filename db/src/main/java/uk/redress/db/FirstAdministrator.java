package uk.redress.db;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Somebody has to be there to make the other accounts. */
public final class FirstAdministrator {

    private FirstAdministrator() {}

    /** Whether a database that was migrated has nobody who could sign in and make accounts. */
    public static boolean isMissing(DatabaseSignIn signIn) {
        try (Connection owner = DriverManager.getConnection(
                        signIn.urlThatGivesUpSoon(), signIn.ownerName(), signIn.ownerPassword());
                Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select exists (select from casework.account where active and role = 'ADMINISTRATOR')")) {
            rows.next();
            return !rows.getBoolean(1);
        } catch (SQLException e) {
            throw new DatabaseUnusable("The accounts could not be read: " + e.getMessage(), e);
        }
    }
}
