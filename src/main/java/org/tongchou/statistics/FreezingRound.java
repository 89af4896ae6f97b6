package org.tongchou.statistics;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Collectors;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;

/** Freezes a month in every county that waits for it, two at a time and each by itself: one that breaks leaves the others frozen, is named, and can be asked for again. */
@ApplicationScoped
public class FreezingRound {

    private static final System.Logger LOG = System.getLogger(FreezingRound.class.getName());
    private static final int AT_A_TIME = 2;

    @Resource
    ManagedExecutorService threads;

    @Inject
    Freezing freezing;

    /**
     * What became of a round.
     *
     * @param rows the counties that were frozen
     * @param failed those that were not, though they waited; why stands in the log
     */
    public record Outcome(List<FrozenCount> rows, List<OfficeCode> failed) {
    }

    /** @throws Refused not found outside the jurisdiction */
    public Outcome freeze(Officer officer, OfficeCode office, Month month) {
        List<OfficeCode> waiting = freezing.waiting(officer, office, month);
        Queue<OfficeCode> left = new ConcurrentLinkedQueue<>(waiting);
        Queue<FrozenCount> frozen = new ConcurrentLinkedQueue<>();
        CountDownLatch open = new CountDownLatch(waiting.size());
        Runnable work = () -> {
            for (OfficeCode county = left.poll(); county != null; county = left.poll()) {
                try {
                    frozen.add(freezing.freeze(officer, county, month));
                } catch (RuntimeException broken) {
                    LOG.log(System.Logger.Level.ERROR, "The figures of " + county + " of " + month + " were not frozen; the round can be asked for again", broken);
                } finally {
                    open.countDown();
                }
            }
        };
        for (int beside = 1; beside < Math.min(AT_A_TIME, waiting.size()); beside++) {
            alongside(work);
        }
        // This thread takes its share, so that a round gets done also where all others are busy.
        work.run();
        await(open);
        Set<OfficeCode> done = frozen.stream().map(FrozenCount::county).collect(Collectors.toSet());
        return new Outcome(frozen.stream().sorted(Comparator.comparing(count -> count.county().value())).toList(), waiting.stream().filter(county -> !done.contains(county)).toList());
    }

    private void alongside(Runnable work) {
        try {
            threads.execute(work);
        } catch (RejectedExecutionException busy) {
            LOG.log(System.Logger.Level.INFO, "No thread is free to freeze beside; it takes longer", busy);
        }
    }

    private static void await(CountDownLatch open) {
        try {
            open.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the server ends; what is frozen stays, the rest can be asked for again", ended);
        }
    }
}
