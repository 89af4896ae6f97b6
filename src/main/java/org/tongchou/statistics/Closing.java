package org.tongchou.statistics;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.tongchou.access.BusinessClock;
import org.tongchou.law.award.MonthClosed;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.persistence.Scope;

/** Freezes a county's figures in the very transaction that closes its month: either both are done or neither. */
@Dependent
class Closing {

    private static final String BY = "month closed";

    @Inject
    FrozenFacts frozen;

    @Inject
    MonthReckoning reckoning;

    @Inject
    BusinessClock clock;

    void freeze(@Observes MonthClosed closed) {
        Jurisdiction area = Scope.current().orElseThrow(() -> new IllegalStateException("a month is closed by an act"));
        if (!frozen.isFrozen(area, closed.county(), closed.month())) {
            MonthReckoning.Reckoned reckoned = reckoning.of(area, closed.county(), closed.month());
            frozen.add(new FrozenMonth(closed.county(), closed.month(), BY, clock.now().toLocalDateTime()), reckoned.facts(), reckoned.parts());
        }
    }
}
