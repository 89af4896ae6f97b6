package org.tongchou.award;

import java.util.Optional;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;

/**
 * What an award amounts to from a month on.
 *
 * @param from its first month
 * @param until its last month; none while it runs
 * @param regular the difference or tier amount per month
 * @param topUps all top-ups per month
 */
public record AwardAmount(Month from, Optional<Month> until, Money regular, Money topUps) {

    /** Both parts together, per month. */
    public Money monthly() {
        return regular.plus(topUps);
    }
}
