package org.tongchou.simulation;

import java.io.Serializable;
import java.util.List;

/**
 * What the families that are entitled under both gain or lose together.
 *
 * @param amount fen a month; null where it may not be shown
 * @param bands how many families gain or lose less than 50 yuan a month, 50 to less than 100, 100 to less than 200, 200 and more; empty where they may not be shown
 */
public record Moved(Long amount, List<Long> bands) implements Serializable {

    /** The first amount of each band but the first, fen a month. */
    public static final List<Long> LIMITS = List.of(5_000L, 10_000L, 20_000L);

    static final int BANDS = LIMITS.size() + 1;

    static final Moved HIDDEN = new Moved(null, List.of());

    public Moved {
        bands = List.copyOf(bands);
    }

    static int band(long fen) {
        return (int) LIMITS.stream().filter(limit -> fen >= limit).count();
    }
}
