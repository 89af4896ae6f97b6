package org.tongchou.batch;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that can be repeated: the same seed and household throw the same numbers, whichever household was made before. */
final class DemonstrationDice {

    private final SplittableRandom random;

    DemonstrationDice(long seed, long household) {
        this.random = new SplittableRandom(seed * 1_000_003L + household);
    }

    /** A number from the lowest to the highest, both included. */
    int between(int lowest, int highest) {
        return random.nextInt(lowest, highest + 1);
    }

    boolean chance(int percent) {
        return between(1, 100) <= percent;
    }

    <T> T pick(List<T> several) {
        return several.get(between(0, several.size() - 1));
    }
}
