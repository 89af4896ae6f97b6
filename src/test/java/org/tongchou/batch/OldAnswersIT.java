package org.tongchou.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tongchou.Container;
import org.tongchou.access.WallClock;

/** What requests were answered with is kept for two days and not a minute longer. */
@ExtendWith(ArquillianExtension.class)
class OldAnswersIT extends Container {

    @Inject
    OldAnswers old;

    @Resource(lookup = "java:/jdbc/Tongchou")
    DataSource database;

    @Test
    void an_answer_goes_after_two_days_and_a_younger_one_stays() throws SQLException {
        String someone = UUID.randomUUID().toString();
        keep(someone, "too old", OldAnswers.KEPT.plusMinutes(1));
        keep(someone, "young enough", OldAnswers.KEPT.minusMinutes(1));
        assertEquals(2, kept(someone));
        old.throwAway();
        assertEquals(1, kept(someone));
        old.throwAway();
        assertEquals(1, kept(someone));
    }

    private void keep(String someone, String key, Duration ago) throws SQLException {
        try (Connection connection = database.getConnection();
            var insert = connection.prepareStatement("insert into request_once (officer_subject, request_key, fingerprint, at) values (?, ?, ?, ?)")) {
            insert.setString(1, someone);
            insert.setString(2, key);
            insert.setString(3, "0".repeat(64));
            insert.setTimestamp(4, Timestamp.from(WallClock.now().minus(ago)));
            insert.executeUpdate();
        }
    }

    private int kept(String someone) throws SQLException {
        try (Connection connection = database.getConnection();
            var query = connection.prepareStatement("select count(*) from request_once where officer_subject = ?")) {
            query.setString(1, someone);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
