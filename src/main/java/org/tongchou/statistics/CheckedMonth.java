package org.tongchou.statistics;

import java.util.List;
import java.util.Optional;
import org.tongchou.kernel.Month;

/**
 * Whether the figures of a closed month agree with each other.
 *
 * @param month which
 * @param identities what must hold
 */
public record CheckedMonth(Month month, List<Identity> identities) {

    /** Whether all of it does, but for what is only remarked. */
    public boolean holds() {
        return identities.stream().noneMatch(Identity::broken);
    }

    /** Whether something holds; empty where it was not asked, as what it needs was not counted when the month was frozen. */
    public Optional<Identity> of(Agreement what) {
        return identities.stream().filter(identity -> identity.what() == what).findFirst();
    }
}
