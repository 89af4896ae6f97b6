package org.tongchou.statistics;

import java.util.List;
import org.tongchou.kernel.Month;

/**
 * Whether the figures of a closed month agree with each other.
 *
 * @param month which
 * @param identities what must hold
 */
public record CheckedMonth(Month month, List<Identity> identities) {

    /** Whether all of it does. */
    public boolean holds() {
        return identities.stream().allMatch(Identity::holds);
    }
}
