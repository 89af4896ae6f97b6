package org.tongchou.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tongchou.access.Officer;
import org.tongchou.access.Role;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.jurisdiction.Jurisdiction;

/** Whatever part is done first, what is written down has no gap and counts nothing twice. */
class ReplayCourseTest {

    private static final OfficeCode OFFICE = new OfficeCode("340302");
    private static final Officer AUDITOR = new Officer("au", "au", "x", OFFICE, EnumSet.of(Role.AUDITOR), new Jurisdiction(OFFICE));
    private static final int DECISIONS = 1_000;

    private final ExecutorService cores = Executors.newFixedThreadPool(2);

    @AfterEach
    void close() {
        cores.shutdownNow();
    }

    /** Every third key is a decision, up to the last; every tenth of them differs. */
    private static class Store extends Repeating {

        private final List<ReplayStage> written = Collections.synchronizedList(new ArrayList<>());
        private volatile long standsAt;
        private volatile int finished;
        private volatile int failed;

        @Override
        public List<Long> keys(Officer officer, ReplayStretch stretch, long after) {
            return LongStream.rangeClosed(after + 1, stretch.until()).filter(key -> key % 3 == 0).limit(7).boxed().toList();
        }

        @Override
        public Replayed part(Officer officer, ReplayStretch stretch, List<Long> keys) {
            List<Difference> differences = keys.stream().filter(key -> key % 30 == 0).map(key -> new Difference(key.toString(), List.of("/on"))).toList();
            return new Replayed("", keys.size(), differences.size(), differences, "");
        }

        @Override
        public boolean reach(Officer officer, long id, ReplayStage stage) {
            if (stage.after() != standsAt) {
                return false;
            }
            standsAt = stage.until();
            written.add(stage);
            return true;
        }

        @Override
        public ReplayFile finish(Officer officer, long id) {
            finished++;
            return null;
        }

        @Override
        public ReplayFile fail(Officer officer, long id) {
            failed++;
            return null;
        }

        private List<String> named() {
            return written.stream().flatMap(stage -> stage.differences().stream()).map(Difference::application).toList();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(1, TimeUnit.MINUTES));
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static ReplayCourse course(Store store, long after) {
        return new ReplayCourse(store, AUDITOR, new ReplayStretch(1, OFFICE, after, 3 * DECISIONS), 2);
    }

    @Test
    void two_cores_count_every_decision_once_and_the_end_is_written_once() throws Exception {
        Store store = new Store();
        ReplayCourse course = course(store, 0);
        for (Future<?> core : List.of(cores.submit(course::go), cores.submit(course::go))) {
            core.get();
        }
        assertEquals(DECISIONS, store.written.stream().mapToLong(ReplayStage::checked).sum());
        assertEquals(DECISIONS / 10, store.written.stream().mapToLong(ReplayStage::differing).sum());
        assertEquals(LongStream.rangeClosed(1, DECISIONS / 10).mapToObj(at -> Long.toString(30 * at)).toList(), store.named(), "in the order of their keys");
        assertEquals(List.of(1, 0, 3L * DECISIONS), List.of(store.finished, store.failed, store.standsAt));
    }

    @Test
    void a_part_that_is_done_before_an_earlier_one_waits_for_it() throws Exception {
        CountDownLatch taken = new CountDownLatch(1);
        CountDownLatch onward = new CountDownLatch(1);
        Store slow = new Store() {
            @Override
            public Replayed part(Officer officer, ReplayStretch stretch, List<Long> keys) {
                if (keys.get(0) == 3) {
                    taken.countDown();
                    await(onward);
                }
                return super.part(officer, stretch, keys);
            }
        };
        ReplayCourse course = course(slow, 0);
        Future<Boolean> first = cores.submit(course::part);
        await(taken);
        assertTrue(course.part());
        assertTrue(course.reach());
        assertEquals(List.of(ReplayStage.nothing(0)), slow.written, "there is a gap before it");
        onward.countDown();
        assertTrue(first.get());
        assertTrue(course.reach());
        assertEquals(14, slow.written.get(1).checked());
        assertEquals(42, slow.standsAt);
    }

    @Test
    void one_that_goes_on_elsewhere_writes_nothing_more_here() {
        Store store = new Store();
        ReplayCourse slow = course(store, 0);
        ReplayCourse later = course(store, 0);
        assertTrue(slow.part() && later.part());
        assertTrue(later.reach());
        assertFalse(slow.reach());
        slow.finish();
        assertEquals(0, store.finished);
        assertEquals(7, store.written.stream().mapToLong(ReplayStage::checked).sum());
        assertTrue(slow.stop() && !slow.stop(), "it breaks off once");
    }
}
