package uk.redress.simulation;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The tables, read beside the use cases. */
@ApplicationScoped
class Database {

    @Resource(lookup = "java:jboss/datasources/RedressDS")
    DataSource datasource;

    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    <T> List<T> rows(String sql, Row<T> each, Object... parameters) {
        try (Connection connection = datasource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet found = statement.executeQuery()) {
                List<T> rows = new ArrayList<>();
                while (found.next()) {
                    rows.add(each.read(found));
                }
                return rows;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    List<String> texts(String sql, Object... parameters) {
        return rows(sql, row -> row.getString(1), parameters);
    }

    long number(String sql, Object... parameters) {
        return rows(sql, row -> row.getLong(1), parameters).get(0);
    }
}
