package org.tongchou.batch;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the database answers and every migration that this build knows has been carried out. */
@Readiness
@ApplicationScoped
public class DatabaseReady implements HealthCheck {

    /** The newest migration of this build; a test compares it with the files. */
    static final String SCHEMA = "029";

    @Resource(lookup = "java:/jdbc/Tongchou")
    DataSource database;

    @Override
    public HealthCheckResponse call() {
        try (Connection connection = database.getConnection();
            PreparedStatement query = connection.prepareStatement("select count(*) from flyway_schema_history where version = ? and success = true")) {
            query.setString(1, SCHEMA);
            try (ResultSet rows = query.executeQuery()) {
                boolean migrated = rows.next() && rows.getInt(1) == 1;
                return HealthCheckResponse.named("database").status(migrated).withData("schema", migrated ? SCHEMA : "older than " + SCHEMA).build();
            }
        } catch (SQLException unreachable) {
            return HealthCheckResponse.named("database").down().withData("reason", "no connection, or no schema: SQL state " + unreachable.getSQLState()).build();
        }
    }
}
