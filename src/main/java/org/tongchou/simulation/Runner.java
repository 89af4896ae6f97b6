package org.tongchou.simulation;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;

/** Carries simulations and replays of all decisions out in the background, on every core: a page that is left or a request that is over stops none. */
@ApplicationScoped
class Runner {

    private static final System.Logger LOG = System.getLogger(Runner.class.getName());
    private static final int CORES = Runtime.getRuntime().availableProcessors();

    @Resource
    ManagedExecutorService threads;

    @Inject
    Reckoning reckoning;

    @Inject
    Repeating repeating;

    private volatile boolean closing;

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) SimulationAsked asked) {
        threads.execute(() -> lead("Simulation " + asked.id(),
            () -> reckoning.begin(asked.by(), asked.id()).map(stretch -> new SimulationCourse(reckoning, asked.by(), asked.id(), stretch, CORES))));
    }

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReplayAsked asked) {
        threads.execute(() -> lead("Replay " + asked.id(), () -> repeating.begin(asked.by(), asked.id()).map(stretch -> new ReplayCourse(repeating, asked.by(), stretch, CORES))));
    }

    /** What breaks off because the server closes is no fault of its own: it goes on when somebody looks at it. */
    void close(@Observes @BeforeDestroyed(ApplicationScoped.class) Object event) {
        closing = true;
    }

    private void lead(String what, Supplier<Optional<? extends Course>> beginning) {
        try {
            beginning.get().ifPresent(course -> {
                for (int core = 0; core < CORES; core++) {
                    threads.execute(() -> go(course, what));
                }
            });
        } catch (RuntimeException broken) {
            LOG.log(System.Logger.Level.ERROR, what + " could not begin; whoever looks at it lets it begin again", broken);
        }
    }

    private void go(Course course, String what) {
        try {
            course.go();
        } catch (RuntimeException broken) {
            LOG.log(System.Logger.Level.ERROR, what + " broke off", broken);
            breakOff(course, what);
        }
    }

    private void breakOff(Course course, String what) {
        try {
            if (course.stop() && !closing) {
                course.breakOff();
            }
        } catch (RuntimeException unwritten) {
            LOG.log(System.Logger.Level.ERROR, what + " broke off, which could not be written down; whoever looks at it lets it go on", unwritten);
        }
    }
}
