package org.tongchou.batch;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.tongchou.access.WallClock;

/** Throws away what requests under a key were answered with, once two days have passed: nobody repeats them any more. */
@ApplicationScoped
class OldAnswers {

    static final Duration KEPT = Duration.ofHours(48);

    private static final int BLOCK = 500;
    private static final int EVERY_MINUTES = 30;
    private static final System.Logger LOG = System.getLogger(OldAnswers.class.getName());

    @Resource
    ManagedScheduledExecutorService timer;

    @Resource(lookup = "java:/jdbc/Tongchou")
    DataSource database;

    private ScheduledFuture<?> running;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        running = timer.scheduleWithFixedDelay(this::clean, 1, EVERY_MINUTES, TimeUnit.MINUTES);
    }

    @PreDestroy
    void end() {
        if (running != null) {
            running.cancel(true);
        }
    }

    /** A database that does not answer now is asked again the next time. */
    private void clean() {
        try {
            throwAway();
        } catch (SQLException unreachable) {
            LOG.log(System.Logger.Level.WARNING, "Old answers were not thrown away: SQL state {0}", unreachable.getSQLState());
        }
    }

    /** Throws away all that is too old, in blocks, and says how much it was. */
    long throwAway() throws SQLException {
        long all = 0;
        try (Connection connection = database.getConnection();
            PreparedStatement delete = connection.prepareStatement("delete from request_once where at < ? order by at limit " + BLOCK)) {
            delete.setTimestamp(1, Timestamp.from(WallClock.now().minus(KEPT)));
            int gone = BLOCK;
            while (gone == BLOCK) {
                gone = delete.executeUpdate();
                all += gone;
            }
        }
        return all;
    }
}
