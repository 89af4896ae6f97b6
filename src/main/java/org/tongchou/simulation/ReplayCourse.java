package org.tongchou.simulation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tongchou.access.Officer;

/**
 * One replay of all decisions on its way. The cores come to the end of their parts in any order; written down is only what has no gap before it, together with its
 * last key, so that whoever goes on from that key counts no decision twice and leaves none out.
 */
final class ReplayCourse extends Course {

    private final Repeating repeating;
    private final Officer officer;
    private final ReplayStretch stretch;
    private final Map<Long, Part> found = new TreeMap<>();
    private long taken;
    private long written;

    /**
     * A part that was carried out.
     *
     * @param last the key of its last decision
     */
    private record Part(long last, Replayed found) {
    }

    /** @param cores how many go on it at once */
    ReplayCourse(Repeating repeating, Officer officer, ReplayStretch stretch, int cores) {
        super(cores);
        this.repeating = repeating;
        this.officer = officer;
        this.stretch = stretch;
        this.taken = stretch.after();
        this.written = stretch.after();
    }

    @Override
    boolean part() {
        List<Long> keys;
        long after;
        synchronized (this) {
            after = taken;
            keys = repeating.keys(officer, stretch, after);
            taken = keys.isEmpty() ? after : keys.get(keys.size() - 1);
        }
        if (keys.isEmpty()) {
            return false;
        }
        Replayed part = repeating.part(officer, stretch, keys);
        synchronized (this) {
            found.put(after, new Part(keys.get(keys.size() - 1), part));
        }
        return true;
    }

    @Override
    synchronized boolean reach() {
        ReplayStage stage = ReplayStage.nothing(written);
        for (Part part = found.get(written); part != null; part = found.get(stage.until())) {
            stage = stage.and(part.found(), part.last());
        }
        if (!repeating.reach(officer, stretch.id(), stage)) {
            return false;
        }
        written = stage.until();
        found.keySet().removeIf(key -> key < written);
        return true;
    }

    @Override
    void finish() {
        if (reach()) {
            repeating.finish(officer, stretch.id());
        }
    }

    @Override
    void breakOff() {
        repeating.fail(officer, stretch.id());
    }
}
