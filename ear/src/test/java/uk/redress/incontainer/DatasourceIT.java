package uk.redress.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class DatasourceIT {

    @Resource(lookup = "java:jboss/datasources/RedressDS")
    DataSource datasource;

    @Test
    void the_server_signs_in_as_the_role_that_owns_nothing() throws SQLException {
        try (Connection connection = datasource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select current_user, current_schema()")) {
            row.next();
            assertThat(row.getString(1)).isEqualTo("redress_app");
            assertThat(row.getString(2)).isEqualTo("casework");
        }
    }
}
