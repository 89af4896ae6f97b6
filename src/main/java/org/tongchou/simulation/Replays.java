package org.tongchou.simulation;

import java.util.List;

/**
 * One page of replays of all decisions, the newest first.
 *
 * @param rows at most twenty
 * @param next the key from which the next page goes on; empty on the last
 */
public record Replays(List<ReplayFile> rows, String next) {

    public Replays {
        rows = List.copyOf(rows);
    }
}
