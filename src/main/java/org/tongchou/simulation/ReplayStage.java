package org.tongchou.simulation;

import java.util.ArrayList;
import java.util.List;

/**
 * What was found between two keys, without a gap.
 *
 * @param after the key after which it begins
 * @param until the key of the last decision in it
 * @param checked how many decisions were made again
 * @param differing how many of them came out differently
 * @param differences the first of these
 */
record ReplayStage(long after, long until, long checked, long differing, List<Difference> differences) {

    static ReplayStage nothing(long after) {
        return new ReplayStage(after, after, 0, 0, List.of());
    }

    /** The same with what was found in the decisions that follow, up to another key. */
    ReplayStage and(Replayed part, long last) {
        List<Difference> all = new ArrayList<>(differences);
        all.addAll(part.differences());
        return new ReplayStage(after, last, checked + part.checked(), differing + part.differing(), all);
    }
}
