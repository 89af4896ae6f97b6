package org.tongchou.audit;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Lets the chaining and the heads run every two seconds as long as the application runs. */
@ApplicationScoped
class ChainingClock {

    private static final long SECONDS = 2;
    private static final System.Logger LOG = System.getLogger(ChainingClock.class.getName());

    @Resource
    ManagedScheduledExecutorService clock;

    @Inject
    Chaining chaining;

    @Inject
    Heads heads;

    private ScheduledFuture<?> ticking;
    private boolean failing;

    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        ticking = clock.scheduleWithFixedDelay(this::tick, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /** A round that fails, such as while the database is away, is told once; the next ones try again. */
    private void tick() {
        try {
            if (chaining.run()) {
                heads.run();
            }
            failing = false;
        } catch (Exception broken) {
            if (!failing) {
                LOG.log(System.Logger.Level.ERROR, "The trail could not be chained or its heads not be laid down; tried again every " + SECONDS + " s", broken);
            }
            failing = true;
        }
    }

    @PreDestroy
    void stop() {
        ticking.cancel(false);
    }
}
