package org.tongchou.rest;

import java.util.List;
import org.tongchou.simulation.Difference;
import org.tongchou.simulation.Replayed;

/**
 * What a replay found (statistics.md "Decision replay").
 *
 * @param checked how many decisions were made again
 * @param differing how many came out differently
 * @param differences the first of these with the places that differ
 * @param next the key to send as {@code after}; null at the end
 */
record ReplayAnswer(int checked, int differing, List<Difference> differences, String next) {

    static ReplayAnswer of(Replayed replayed) {
        return new ReplayAnswer(replayed.checked(), replayed.differing(), replayed.differences(), Answers.next(replayed.next()));
    }
}
