package org.tongchou.simulation;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tongchou.access.Officer;

/** Carries simulations out in the background, on every core: a page that is left or a request that is over stops none. */
@ApplicationScoped
class Runner {

    private static final System.Logger LOG = System.getLogger(Runner.class.getName());

    @Resource
    ManagedExecutorService threads;

    @Inject
    Reckoning reckoning;

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) SimulationAsked asked) {
        threads.execute(() -> lead(asked.by(), asked.id()));
    }

    private void lead(Officer officer, long id) {
        try {
            Optional<Stretch> stretch = reckoning.begin(officer, id);
            int cores = Runtime.getRuntime().availableProcessors();
            stretch.map(whole -> new Course(reckoning, officer, id, whole, cores)).ifPresent(course -> {
                for (int core = 0; core < cores; core++) {
                    threads.execute(() -> go(course, id));
                }
            });
        } catch (RuntimeException broken) {
            LOG.log(System.Logger.Level.ERROR, "Simulation " + id + " could not begin; whoever looks at it lets it begin again", broken);
        }
    }

    private static void go(Course course, long id) {
        try {
            course.go();
        } catch (RuntimeException broken) {
            course.stop();
            LOG.log(System.Logger.Level.ERROR, "Simulation " + id + " broke off; whoever looks at it lets it begin again", broken);
        }
    }
}
