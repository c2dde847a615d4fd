package uk.redress.bench.inserver;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Leaves a mark in the database's log, so that whoever reads it knows which act the next statements belong to. */
@ApplicationScoped
public class Marks {

    @Resource(lookup = "java:jboss/datasources/RedressDS")
    DataSource datasource;

    void mark(String what) throws SQLException {
        try (Connection connection = datasource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select 'mark: " + what + "'");
        }
    }
}
